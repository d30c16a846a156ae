package fi.lapsivaaka.ledger;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * One way to read a file as a table.
 *
 * @param delimiter between cells; the semicolon for a sheet of a workbook
 * @param sheet name of the sheet, or the empty text
 * @param place place of the sheet in the workbook, from 0
 */
record Layout(char delimiter, Charset encoding, String sheet, int place) {

    static Layout text(char delimiter, Charset encoding) {
        return new Layout(delimiter, encoding, "", 0);
    }

    static Layout sheet(String name, int place) {
        return new Layout(';', StandardCharsets.UTF_8, name, place);
    }
}
