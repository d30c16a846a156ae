package fi.lapsivaaka.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads every byte of a file once, in constant memory, and tells its encoding, size and SHA-256. A file is UTF-8 when
 * all of it is; otherwise it is Windows-1252, which contains ISO-8859-1's letters. A file that mixes the two, or is no
 * text, is refused with the line.
 */
final class FileProbe {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long HIGH_BITS = 0x8080808080808080L;

    /** A blank in each byte; what is less borrows into its high bit. */
    private static final long BLANKS = 0x2020202020202020L;

    /**
     * What a file is made of.
     *
     * @param workbook whether it is packed as a workbook; its encoding then says nothing
     */
    record Facts(boolean workbook, Charset encoding, long size, String sha256) {}

    private long line = 1;
    private long size;
    private long firstUtf8;
    private long firstOther;
    private long firstControl;
    private long firstWithoutMeaning;

    /** Continuation bytes still due, and the bounds of the next one. */
    private int due;

    private int lower;
    private int upper;

    private FileProbe() {}

    /**
     * @throws RefusedLedger when the file is empty, no text, or in two encodings
     */
    static Facts probe(LedgerSource source) throws IOException {
        return new FileProbe().read(source);
    }

    private Facts read(LedgerSource source) throws IOException {
        try (FileDigest digest = new FileDigest(source);
                InputStream stream = source.open()) {
            byte[] start = stream.readNBytes(4);
            refuseOtherKinds(source, start);
            if (start.length > 1 && start[0] == 'P' && start[1] == 'K') {
                size = start.length + stream.transferTo(OutputStream.nullOutputStream());
                return new Facts(true, StandardCharsets.UTF_8, size, digest.hex());
            }
            take(start, start.length);
            byte[] buffer = new byte[1 << 16];
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                take(buffer, count);
            }
            return new Facts(false, encoding(source), size, digest.hex());
        }
    }

    private Charset encoding(LedgerSource source) {
        if (due > 0) {
            other();
        }
        if (firstControl > 0) {
            throw refused(source, firstControl, "binary");
        }
        boolean utf8 = firstOther == 0;
        if (!utf8 && firstUtf8 > 0) {
            throw refused(source, firstOther, "mixed", firstUtf8, firstOther);
        }
        if (!utf8 && firstWithoutMeaning > 0) {
            throw refused(source, firstWithoutMeaning, "binary");
        }
        return utf8 ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    private void take(byte[] bytes, int count) {
        size += count;
        for (int i = 0; i < count; i++) {
            if (due == 0) {
                i = afterText(bytes, i, count);
                if (i == count) {
                    break;
                }
            }
            int value = bytes[i] & 0xFF;
            if (value < 0x80) {
                if (due > 0) {
                    due = 0;
                    other();
                }
                if (value == '\n') {
                    line++;
                } else if (value < 0x20 && value != '\t' && value != '\r' && firstControl == 0) {
                    firstControl = line;
                }
            } else {
                beyondAscii(value);
            }
        }
    }

    /** Where the letters of plain ASCII end that begin here: eight at a time are seen to be neither marks nor beyond it. */
    private static int afterText(byte[] bytes, int from, int count) {
        int i = from;
        while (i + 8 <= count) {
            long eight = (long) EIGHT.get(bytes, i);
            if (((eight | (eight - BLANKS)) & HIGH_BITS) != 0) {
                break;
            }
            i += 8;
        }
        return i;
    }

    private void beyondAscii(int value) {
        if (firstWithoutMeaning == 0 && withoutMeaning(value)) {
            firstWithoutMeaning = line;
        }
        if (due > 0) {
            if (value >= lower && value <= upper) {
                lower = 0x80;
                upper = 0xBF;
                if (--due == 0 && firstUtf8 == 0) {
                    firstUtf8 = line;
                }
                return;
            }
            due = 0;
            other();
        }
        lower = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
        upper = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
        if (value >= 0xC2 && value <= 0xDF) {
            due = 1;
        } else if (value >= 0xE0 && value <= 0xEF) {
            due = 2;
        } else if (value >= 0xF0 && value <= 0xF4) {
            due = 3;
        } else {
            other();
        }
    }

    /** Bytes that Windows-1252 leaves undefined. */
    private static boolean withoutMeaning(int value) {
        return value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D;
    }

    private void other() {
        if (firstOther == 0) {
            firstOther = line;
        }
    }

    private static void refuseOtherKinds(LedgerSource source, byte[] start) {
        if (start.length == 0) {
            throw refused(source, 0, "empty");
        }
        if (start.length > 1
                && ((start[0] == (byte) 0xFF && start[1] == (byte) 0xFE)
                        || (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF))) {
            throw refused(source, 0, "utf16");
        }
        if (start.length > 3
                && start[0] == (byte) 0xD0
                && start[1] == (byte) 0xCF
                && start[2] == 0x11
                && start[3] == (byte) 0xE0) {
            throw refused(source, 0, "old-workbook");
        }
    }

    private static RefusedLedger refused(LedgerSource source, long line, String code, Object... arguments) {
        return new RefusedLedger(source.name(), List.of(LedgerProblem.of(line, "", code, arguments)));
    }
}
