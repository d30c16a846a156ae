package fi.lapsivaaka.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a person gives to have a draft checked.
 *
 * @param annexes documents beside it
 * @param organisation {@code kunta} or {@code hva}
 * @param figures code of the organisation whose figures stand beside the draft; the empty text for none
 * @param owner code of the organisation the draft is prepared for; asked of those who prepare for several
 */
public record CheckForm(
        @Nullable String text,
        @Nullable MultipartFile file,
        @Nullable List<MultipartFile> annexes,
        @Nullable String organisation,
        @Nullable String figures,
        @Nullable String owner) {

    /** A fresh form, with what was typed into it earlier. */
    static CheckForm with(@Nullable String typed) {
        return with(typed, "kunta", null);
    }

    /** The same with what somebody of an organisation would choose. */
    static CheckForm with(@Nullable String typed, String organisation, @Nullable String figures) {
        return new CheckForm(typed, null, null, organisation, figures, null);
    }

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }
}
