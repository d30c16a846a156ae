package fi.lapsivaaka.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.springframework.stereotype.Component;

/**
 * Writes pages as PDF that screen readers can read (PDF/UA-1, ISO 14289-1) and archives can keep (PDF/A-2a, ISO
 * 19005-2). The same page and time give the same bytes.
 */
@Component
public final class PdfWriter {

    private static final String FAMILY = "Liberation Sans";
    private static final Pattern MADE = Pattern.compile("<xmp:CreateDate>[^<]*</xmp:CreateDate>");

    static {
        XRLog.setLoggingEnabled(false); // it logs past the service's own logging
    }

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /**
     * Nothing outside the page is ever fetched.
     *
     * @param page a whole XHTML document with language, title, description and bookmarks; its pictures are SVG with
     *     {@code alt}, its font is {@value #FAMILY}
     * @param made when its content was made, which the file tells
     */
    public byte[] write(String page, Instant made) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(colours)
                .withProducer("Lapsivaaka");
        font(builder, "LiberationSans-Regular.ttf", 400, FontStyle.NORMAL);
        font(builder, "LiberationSans-Bold.ttf", 700, FontStyle.NORMAL);
        font(builder, "LiberationSans-Italic.ttf", 400, FontStyle.ITALIC);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withHtmlContent(page, null);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                date(document, made);
                document.setDocumentId((long) page.hashCode());
                document.save(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the page could not be written as PDF", failure);
        }
        return file.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> open(file), FAMILY, weight, style, true);
    }

    private static InputStream open(String font) {
        InputStream file = PdfWriter.class.getResourceAsStream("/liberation/" + font);
        if (file == null) {
            throw new IllegalStateException("the font " + font + " is not packed with the product");
        }
        return file;
    }

    private static void date(PDDocument document, Instant made) throws IOException {
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(made.atZone(ZoneOffset.UTC)));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String told = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String date = DateTimeFormatter.ISO_OFFSET_DATE_TIME
                .format(made.atOffset(ZoneOffset.UTC).withNano(0))
                .replace("Z", "+00:00");
        metadata.importXMPMetadata(MADE.matcher(told)
                .replaceFirst("<xmp:CreateDate>" + date + "</xmp:CreateDate>")
                .getBytes(StandardCharsets.UTF_8));
    }
}
