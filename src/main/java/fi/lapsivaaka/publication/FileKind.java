package fi.lapsivaaka.publication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is kept of a published page in each language. */
public enum FileKind {
    /** The page by itself; what stands in its {@code main} is what the public page shows. */
    HTML("text/html;charset=UTF-8"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    JSON("application/json");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As in addresses and the database: {@code pdf}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of the file in the address: {@code page.pdf}. */
    public String fileName() {
        return "page." + code();
    }

    static Optional<FileKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
