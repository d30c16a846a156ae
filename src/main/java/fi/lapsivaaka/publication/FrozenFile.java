package fi.lapsivaaka.publication;

import fi.lapsivaaka.Language;

/** Bytes as they were published, and their SHA-256. */
public record FrozenFile(Language language, FileKind kind, String sha256, byte[] content) {

    static FrozenFile of(Language language, FileKind kind, byte[] content) {
        return new FrozenFile(language, kind, Sha256.of(content), content);
    }
}
