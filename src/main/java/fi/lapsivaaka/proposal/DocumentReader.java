package fi.lapsivaaka.proposal;

import fi.lapsivaaka.proposal.DraftRefused.Reason;
import java.io.IOException;

/**
 * Reads a file into a draft: plain text, Word ({@code .docx}), OpenDocument ({@code .odt}) or PDF, told apart by content,
 * not by name. A file is hostile until read: its size, what it unpacks to, its pages, its characters and the time it takes
 * are bounded. Lines and paragraphs stay. Immutable, for any number of threads.
 */
public final class DocumentReader {

    /** Largest file taken in, in bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    static final int MAX_PAGES = 300;
    static final int MAX_CHARACTERS = 500_000;
    private static final int LONGEST_NAME = 1_000;
    private static final long MAX_SECONDS = 20;

    /**
     * @param name file name or title; control characters are left out
     * @throws DraftRefused when the file is not taken in, with the reason
     */
    public Draft read(String name, byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new DraftRefused(Reason.TOO_LARGE);
        }
        Deadline deadline = new Deadline(MAX_SECONDS);
        String text = Letters.cleaned(text(content, deadline));
        if (text.chars().noneMatch(Character::isLetter)) {
            throw new DraftRefused(Reason.EMPTY);
        }
        return new Draft(plainName(name), text);
    }

    private static String text(byte[] content, Deadline deadline) {
        Format format = Format.of(content);
        try {
            return switch (format) {
                case TEXT -> PlainText.read(content);
                case PDF -> new PdfText(deadline).read(content);
                case DOCX -> new DocxText(deadline).read(content);
                case ODT -> new OdtText(deadline).read(content);
                case EMPTY -> throw new DraftRefused(Reason.EMPTY);
                case IMAGE -> throw new DraftRefused(Reason.IMAGE);
                case OLD_OFFICE -> throw new DraftRefused(Reason.OLD_WORD);
                case ENCRYPTED_OFFICE -> throw new DraftRefused(Reason.ENCRYPTED);
                case EXPANDING -> throw new DraftRefused(Reason.EXPANDS);
                case UNKNOWN -> throw new DraftRefused(Reason.UNKNOWN_FORMAT);
            };
        } catch (IOException e) {
            throw new DraftRefused(Reason.DAMAGED, e);
        }
    }

    private static String plainName(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .limit(LONGEST_NAME)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }
}
