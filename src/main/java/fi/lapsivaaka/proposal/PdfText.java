package fi.lapsivaaka.proposal;

import fi.lapsivaaka.proposal.DraftRefused.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the text of a PDF page by page, without the running heads and feet that stand on most pages. */
final class PdfText {

    private static final long MEMORY = 200L << 20;
    private static final int FEWEST_LETTERS = 15;

    private final Deadline deadline;

    PdfText(Deadline deadline) {
        this.deadline = deadline;
    }

    String read(byte[] content) throws IOException {
        PdfStreams.check(content, deadline);
        List<String> pages = new ArrayList<>();
        try (PDDocument document =
                Loader.loadPDF(content, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
            if (document.isEncrypted()) {
                throw new DraftRefused(Reason.ENCRYPTED);
            }
            if (document.getNumberOfPages() > DocumentReader.MAX_PAGES) {
                throw new DraftRefused(Reason.TOO_MANY_PAGES);
            }
            int length = 0;
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                deadline.check();
                String text = readPage(document, page);
                length += text.length();
                if (length > DocumentReader.MAX_CHARACTERS) {
                    throw new DraftRefused(Reason.TOO_LONG);
                }
                pages.add(text);
            }
        } catch (InvalidPasswordException e) {
            throw new DraftRefused(Reason.ENCRYPTED, e);
        } catch (RuntimeException e) {
            // PDFBox meets damaged files with unchecked exceptions of all kinds.
            throw e instanceof DraftRefused ? e : new DraftRefused(Reason.DAMAGED, e);
        }
        String text = RunningHeads.without(pages);
        if (text.chars().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            throw new DraftRefused(pages.isEmpty() ? Reason.EMPTY : Reason.SCANNED);
        }
        return text;
    }

    private String readPage(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new Stripper();
        stripper.setAddMoreFormatting(true);
        stripper.setLineSeparator("\n");
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        Collected text = new Collected();
        stripper.writeText(document, text);
        return text.toString();
    }

    /** Stops in the middle of a page, too: a page may call for drawing without end. */
    private final class Stripper extends PDFTextStripper {

        private static final int CHECK_EVERY = 500;

        private int operators;

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (++operators % CHECK_EVERY == 0) {
                deadline.check();
            }
            super.processOperator(operator, operands);
        }
    }
}
