package fi.lapsivaaka.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Writes the numbers of a workbook as texts: plain, without exponents, and days as days. Several threads may ask it. */
final class XlsxNumbers {

    private final StylesTable styles;
    private final boolean from1904;
    private final Map<Integer, Boolean> days = new ConcurrentHashMap<>();

    private XlsxNumbers(StylesTable styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    static XlsxNumbers of(XSSFReader reader) throws IOException, InvalidFormatException, XMLStreamException {
        return new XlsxNumbers(reader.getStylesTable(), from1904(reader));
    }

    private static boolean from1904(XSSFReader reader) throws IOException, InvalidFormatException, XMLStreamException {
        try (InputStream stream = reader.getWorkbookData()) {
            XMLStreamReader xml = factory().createXMLStreamReader(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("workbookPr")) {
                    String written = xml.getAttributeValue(null, "date1904");
                    return "1".equals(written) || "true".equals(written);
                }
            }
        }
        return false;
    }

    /** A reader of XML that neither follows nor expands anything. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /**
     * @param number as it stands in the sheet
     * @param style of the cell
     * @return decimals with a point; {@code 1.234} gets a fourth decimal, lest it look like a thousand
     */
    String text(String number, int style) {
        if (isDay(style)) {
            return day(number);
        }
        String plain = number.indexOf('E') < 0 && number.indexOf('e') < 0 ? number : plain(number);
        int point = plain.indexOf('.');
        return point >= 0 && plain.length() - point == 4 ? plain + "0" : plain;
    }

    private static String plain(String number) {
        try {
            BigDecimal value = new BigDecimal(number);
            return Math.abs(value.scale()) > 40 ? number : value.toPlainString();
        } catch (NumberFormatException notANumber) {
            return number;
        }
    }

    private boolean isDay(int style) {
        return style > 0
                && days.computeIfAbsent(style, any -> {
                    if (style >= styles.getNumCellStyles()) {
                        return false;
                    }
                    XSSFCellStyle found = styles.getStyleAt(style);
                    return found != null && DateUtil.isADateFormat(found.getDataFormat(), found.getDataFormatString());
                });
    }

    private String day(String number) {
        try {
            double days = Double.parseDouble(number);
            return DateUtil.isValidExcelDate(days)
                    ? LocalDate.from(DateUtil.getLocalDateTime(days, from1904)).toString()
                    : number;
        } catch (NumberFormatException notANumber) {
            return number;
        }
    }
}
