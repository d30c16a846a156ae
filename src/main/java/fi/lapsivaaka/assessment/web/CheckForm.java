package fi.lapsivaaka.assessment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What a person gives to have a draft checked. */
public record CheckForm(
        @Nullable String text,
        @Nullable MultipartFile file,
        @Nullable String organisation,
        @Nullable String figures) {

    /** A fresh form, with what was typed into it earlier. */
    static CheckForm with(@Nullable String typed) {
        return new CheckForm(typed, null, "kunta", null);
    }

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }
}
