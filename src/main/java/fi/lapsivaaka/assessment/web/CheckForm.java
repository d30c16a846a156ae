package fi.lapsivaaka.assessment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What a person gives to have a draft checked. */
public record CheckForm(
        @Nullable String text,
        @Nullable MultipartFile file,
        @Nullable String organisation,
        @Nullable String figures) {

    static CheckForm empty() {
        return new CheckForm(null, null, "kunta", null);
    }

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }
}
