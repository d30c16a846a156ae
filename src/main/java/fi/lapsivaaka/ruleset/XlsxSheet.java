package fi.lapsivaaka.ruleset;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the XML of one sheet: text cells, whole numbers, truth values and joined cells; anything else is refused. */
final class XlsxSheet {

    private static final Pattern CELL = Pattern.compile("([A-Z]{1,2})([1-9][0-9]{0,5})");
    private static final Pattern AREA = Pattern.compile("([A-Z]{1,2}[0-9]{1,6}):([A-Z]{1,2}[0-9]{1,6})");

    private final String file;
    private final List<String> texts;
    private final Problems problems;
    private final List<List<String>> cells = new ArrayList<>();
    private final List<BitSet> numbers = new ArrayList<>();

    /**
     * @param texts the workbook's shared texts
     */
    XlsxSheet(String file, List<String> texts, Problems problems) {
        this.file = file;
        this.texts = texts;
        this.problems = problems;
    }

    List<Grid.Row> rows(InputStream sheet) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(sheet);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row", "col" -> hidden(xml);
                    case "c" -> cell(xml);
                    case "mergeCell" -> joined(xml.getAttributeValue(null, "ref"));
                    default -> {}
                }
            }
        }
        List<Grid.Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            rows.add(new Grid.Row(i + 1, List.copyOf(cells.get(i)), numbers.get(i)));
        }
        return rows;
    }

    private void hidden(XMLStreamReader xml) {
        String hidden = xml.getAttributeValue(null, "hidden");
        if (hidden != null && !hidden.equals("0") && !hidden.equals("false")) {
            String row = xml.getAttributeValue(null, "r");
            throw new Refusal(
                    new Place(file, row == null ? 0 : Integer.parseInt(row), 0),
                    "a hidden " + (row == null ? "column" : "row"),
                    "a sheet that shows everything");
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        Place place = place(xml.getAttributeValue(null, "r"));
        String kind = xml.getAttributeValue(null, "t");
        StringBuilder value = new StringBuilder();
        boolean formula = false;
        for (int event = xml.next();
                event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("c");
                event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                formula |= name.equals("f");
                if (name.equals("v") || name.equals("t")) {
                    value.append(xml.getElementText());
                } else if (name.equals("rPh")) {
                    throw new Refusal(place, "a cell with reading aids", "plain text");
                }
            }
        }
        if (formula) {
            problems.add(place, "", "a formula", "the value itself");
        } else if (!value.isEmpty()) {
            put(place, kind == null ? "n" : kind, value.toString());
        } else {
            put(place, "str", "");
        }
    }

    private void put(Place place, String kind, String value) {
        String text = text(place, kind, value);
        if (text == null) {
            return;
        }
        if (text.endsWith("...")) {
            problems.add(place, "", "a cell that ends with three points", "joined cells, or … as one character");
        }
        row(place).set(place.column() - 1, kind.equals("n"));
        List<String> row = cells.get(place.line() - 1);
        while (row.size() < place.column()) {
            row.add("");
        }
        row.set(place.column() - 1, text);
    }

    private @Nullable String text(Place place, String kind, String value) {
        switch (kind) {
            case "s" -> {
                return texts.get(Integer.parseInt(value));
            }
            case "inlineStr", "str" -> {
                return value;
            }
            case "b" -> {
                return value.equals("1") ? "true" : "false";
            }
            case "n" -> {
                if (value.matches("-?[0-9]{1,18}(\\.0{1,9})?")) {
                    return value.replaceFirst("\\..*", "");
                }
                problems.add(place, "", "a number with decimals, " + value, "a whole number, or text");
            }
            default -> problems.add(place, "", "a cell of kind " + kind, "text");
        }
        return null;
    }

    private BitSet row(Place place) {
        if (place.line() > Limits.TABLE_ROWS + 100 || place.column() > Limits.TABLE_COLUMNS) {
            throw new Refusal(
                    place,
                    "the sheet is too large",
                    Limits.TABLE_ROWS + " rows of " + Limits.TABLE_COLUMNS + " columns");
        }
        while (cells.size() < place.line()) {
            cells.add(new ArrayList<>());
            numbers.add(new BitSet());
        }
        return numbers.get(place.line() - 1);
    }

    /** Joined cells of one row are what three points are in CSV: one object for all these columns. */
    private void joined(@Nullable String area) {
        Matcher corners = AREA.matcher(area == null ? "" : area);
        if (!corners.matches()) {
            throw new Refusal(new Place(file, 0, 0), "joined cells " + area, "cells joined in one row");
        }
        Place first = place(corners.group(1));
        Place last = place(corners.group(2));
        if (first.line() != last.line() || first.line() > cells.size() || last.column() > Limits.TABLE_COLUMNS) {
            throw new Refusal(first, "cells joined over several rows, or too far", "cells joined in one row");
        }
        List<String> row = cells.get(first.line() - 1);
        while (row.size() < last.column()) {
            row.add("");
        }
        String text = row.get(first.column() - 1);
        for (int column = first.column(); column <= last.column() && !text.isEmpty(); column++) {
            row.set(column - 1, text + "...");
        }
    }

    private Place place(@Nullable String reference) {
        Matcher cell = CELL.matcher(reference == null ? "" : reference);
        if (!cell.matches()) {
            throw new Refusal(new Place(file, 0, 0), "cell " + reference, "cells with a proper name, as B7");
        }
        int column = 0;
        for (char letter : cell.group(1).toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return new Place(file, Integer.parseInt(cell.group(2)), column);
    }
}
