package fi.lapsivaaka.publication;

import fi.lapsivaaka.Language;

/** Bytes as they were published, and their SHA-256. */
public final class FrozenFile {

    private final Language language;
    private final FileKind kind;
    private final String sha256;
    private final byte[] content;

    FrozenFile(Language language, FileKind kind, String sha256, byte[] content) {
        this.language = language;
        this.kind = kind;
        this.sha256 = sha256;
        this.content = content.clone();
    }

    static FrozenFile of(Language language, FileKind kind, byte[] content) {
        return new FrozenFile(language, kind, Sha256.of(content), content);
    }

    public Language language() {
        return language;
    }

    public FileKind kind() {
        return kind;
    }

    public String sha256() {
        return sha256;
    }

    public byte[] content() {
        return content.clone();
    }

    /** Whether the bytes are those of the hash. */
    boolean intact() {
        return Sha256.of(content).equals(sha256);
    }
}
