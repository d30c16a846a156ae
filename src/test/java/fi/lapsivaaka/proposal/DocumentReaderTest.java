package fi.lapsivaaka.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.lapsivaaka.proposal.DraftRefused.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    private static final String SENTENCE = "Päiväkodin hoitopaikkoja lisätään 20 000 €:lla.";

    private final DocumentReader reader = new DocumentReader();

    @Test
    void readsPlainTextInTheUsualEncodings() {
        byte[] marked = ("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_8);
        for (byte[] content : List.of(
                SENTENCE.getBytes(StandardCharsets.UTF_8),
                marked,
                ("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_16LE),
                SENTENCE.getBytes(Charset.forName("windows-1252")),
                SENTENCE.getBytes(Charset.forName("ISO-8859-15")))) {
            assertThat(reader.read("esitys.txt", content).text()).isEqualTo(SENTENCE);
        }
    }

    @Test
    void keepsLinesAndCleansLetters() {
        String text = "Otsikko\r\n\r\nkiin\u00ADteistö ja ﬁnanssi, a\u0308iti\u0007\n";

        assertThat(reader.read("a.txt", text.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("Otsikko\n\nkiinteistö ja finanssi, äiti\n");
    }

    @Test
    void leavesMarksOutThatHideOrTurnTheText() {
        String text =
                "päivä\u200Ekodin \u202Enimatettuaktual\u202C maksu\u2066t\u2069 \u0000\u001B".replace("\u0000", "");

        assertThat(reader.read("a.txt", text.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("päiväkodin nimatettuaktual maksut ");
        assertThat(Draft.pasted("päivä\u200Ekodit\r\nkoulut").text()).isEqualTo("päiväkodit\nkoulut");
    }

    @Test
    void leavesControlCharactersOutOfTheName() {
        assertThat(reader.read("esi\u0007tys.txt", "Teksti".getBytes(StandardCharsets.UTF_8))
                        .name())
                .isEqualTo("esitys.txt");
    }

    @Test
    void readsWord() {
        byte[] docx = Documents.docx(
                List.of("Päiväkodin lakkauttaminen", SENTENCE),
                List.of(List.of("Vuosi", "Summa"), List.of("2027", "12 000 €")));

        assertThat(reader.read("esitys.docx", docx).text())
                .contains("Päiväkodin lakkauttaminen\n\n" + SENTENCE)
                .contains("2027\t12 000 €");
    }

    @Test
    void readsOpenDocument() {
        byte[] odt = Documents.odt(
                "<text:h>Otsikko</text:h><text:p>Yksi<text:s text:c=\"2\"/>kaksi<text:note>alaviite</text:note></text:p>"
                        + "<text:list><text:list-item><text:p>kohta</text:p></text:list-item></text:list>"
                        + "<table:table><table:table-row><table:table-cell><text:p>2027</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>12 000 €</text:p></table:table-cell></table:table-row></table:table>");

        assertThat(reader.read("esitys.odt", odt).text())
                .contains("Otsikko\n\nYksi  kaksi\n\n• kohta")
                .contains("2027 \t12 000 €")
                .doesNotContain("alaviite");
    }

    @Test
    void readsPdfWithoutRunningHeads() {
        List<List<String>> pages = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            List<String> lines = new ArrayList<>(List.of("Esimerkkilän kunta  Esityslista  sivu " + page, ""));
            for (int line = 1; line <= 12; line++) {
                lines.add("Sivulla " + page + " on rivi " + line + " kohdasta " + "abcd".charAt(page - 1)
                        + (char) ('a' + line));
            }
            pages.add(lines);
        }

        String text = reader.read("esitys.pdf", Documents.pdf(pages)).text();

        assertThat(text)
                .contains("Sivulla 1 on rivi 1")
                .contains("Sivulla 4 on rivi 12")
                .doesNotContain("Esityslista");
    }

    @Test
    void tellsFormatsByContentNotByName() {
        byte[] docx = Documents.docx(List.of(SENTENCE), List.of());

        assertThat(reader.read("esitys.txt", docx).text()).contains(SENTENCE);
        assertRefused("Pelkkää tekstiä ei saa lukea PDF:nä".getBytes(StandardCharsets.UTF_16BE), Reason.UNKNOWN_FORMAT);
    }

    @Test
    void refusesWhatIsNoDraftWithAReason() {
        assertRefused(new byte[0], Reason.EMPTY);
        assertRefused(" \n\t ".getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
        assertRefused(new byte[DocumentReader.MAX_BYTES + 1], Reason.TOO_LARGE);
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, Reason.IMAGE);
        assertRefused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16}, Reason.IMAGE);
        assertRefused(office("WordDocument"), Reason.OLD_WORD);
        assertRefused(office("EncryptedPackage"), Reason.ENCRYPTED);
        assertRefused("{\\rtf1 Päätös}".getBytes(StandardCharsets.UTF_8), Reason.UNKNOWN_FORMAT);
        assertRefused(Documents.zip(Map.of("xl/workbook.xml", new byte[10])), Reason.UNKNOWN_FORMAT);
        assertRefused("sana ".repeat(100_001).getBytes(StandardCharsets.UTF_8), Reason.TOO_LONG);
    }

    @Test
    void refusesWhatHasNoLetters() {
        assertRefused("12 000 € § 14, 1.1.2027\n".repeat(100).getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
        assertRefused("\u202E\u200E \u200F".getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
    }

    @Test
    void refusesHugeTextsAtOnceHoweverTheyAreCut() {
        byte[] line = "päiväkoti ".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        byte[] lines = "a\n".repeat(DocumentReader.MAX_BYTES / 2).getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();

        assertRefused(line, Reason.TOO_LONG);
        assertRefused(lines, Reason.TOO_LONG);
        assertRefused(new byte[DocumentReader.MAX_BYTES], Reason.UNKNOWN_FORMAT);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void neverOpensAFileInsideTheFile() {
        byte[] bomb = Documents.zip(Map.of("word/document.xml", Documents.zip(Map.of("noughts", new byte[20 << 20]))));
        byte[] docx =
                Documents.withEntry(Documents.docx(List.of(SENTENCE), List.of()), "word/embeddings/liite.xml", bomb);

        assertThat(reader.read("esitys.docx", docx).text().strip()).isEqualTo(SENTENCE);
        assertRefused(
                Documents.zip(Map.of("esitys.docx", Documents.docx(List.of(SENTENCE), List.of()))),
                Reason.UNKNOWN_FORMAT);
    }

    @Test
    void refusesAPdfOfPictures() {
        assertRefused(Documents.scannedPdf(), Reason.SCANNED);
    }

    @Test
    void refusesProtectedScannedAndLongPdf() {
        List<String> page = List.of("Esimerkkilän kunnanhallituksen esityslista");
        assertRefused(Documents.encryptedPdf(List.of(page)), Reason.ENCRYPTED);
        assertRefused(Documents.pdf(List.of(List.of(), List.of())), Reason.SCANNED);
        assertRefused(Documents.pdf(Collections.nCopies(DocumentReader.MAX_PAGES + 1, page)), Reason.TOO_MANY_PAGES);
        assertRefused("%PDF-1.7 ei oikea pdf".getBytes(StandardCharsets.UTF_8), Reason.DAMAGED);
    }

    @Test
    void refusesFilesThatGrowWhenUnpacked() throws Exception {
        byte[] noughts = new byte[20 << 20];
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i <= ZipContent.MAX_ENTRIES; i++) {
            many.put("osa" + i, new byte[0]);
        }

        assertRefused(Documents.zip(Map.of("word/document.xml", noughts)), Reason.EXPANDS);
        assertRefused(Documents.zip(Map.of("kuva.bin", noughts)), Reason.EXPANDS);
        assertRefused(Documents.zip(many), Reason.EXPANDS);
        assertRefused(pdfWithStream(new byte[60 << 20]), Reason.EXPANDS);
    }

    @Test
    void readsNothingFromOutsideTheFile() {
        byte[] odt = Documents.odtOf(
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><text:p>alku &e; loppu</text:p></office:document-content>");

        assertRefused(odt, Reason.DAMAGED);
    }

    @Test
    void everyReasonSpeaksThreeLanguages() {
        for (Reason reason : Reason.values()) {
            assertThat(List.of(
                            reason.says().fi(),
                            reason.says().sv(),
                            reason.says().en()))
                    .doesNotHaveDuplicates();
            assertThat(reason.code()).matches("[a-z]+(-[a-z]+)*");
        }
    }

    private void assertRefused(byte[] content, Reason reason) {
        assertThatExceptionOfType(DraftRefused.class)
                .isThrownBy(() -> reader.read("tiedosto", content))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static byte[] office(String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] content = new byte[2_000];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, content, 0, 4);
        System.arraycopy(name, 0, content, 1_024, name.length);
        return content;
    }

    private static byte[] pdfWithStream(byte[] unpacked) throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(unpacked);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(("%PDF-1.7\n1 0 obj <</Length " + packed.size() + " /Filter /FlateDecode>>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        pdf.write(packed.toByteArray());
        pdf.write("\nendstream endobj".getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }
}
