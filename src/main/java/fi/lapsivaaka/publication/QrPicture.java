package fi.lapsivaaka.publication;

import io.nayuki.qrcodegen.QrCode;

/**
 * An address as a QR code (ISO/IEC 18004, error correction M), to be drawn as one path of squares with a quiet zone of four.
 *
 * @param size of the picture in squares
 * @param path the dark squares in the notation of SVG
 */
public record QrPicture(int size, String path) {

    private static final int QUIET = 4;

    /** @param text no longer than an address is */
    public static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    int from = x;
                    while (x + 1 < code.size && code.getModule(x + 1, y)) {
                        x++;
                    }
                    path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
                    path.append('h')
                            .append(x - from + 1)
                            .append("v1H")
                            .append(from + QUIET)
                            .append('z');
                }
            }
        }
        return new QrPicture(code.size + 2 * QUIET, path.toString());
    }
}
