package fi.lapsivaaka.summary;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.comparison.ChildViews;
import fi.lapsivaaka.comparison.ChildViewsWriter;
import fi.lapsivaaka.comparison.OptionTable;
import fi.lapsivaaka.comparison.OptionTable.Cell;
import fi.lapsivaaka.comparison.OptionTable.Column;
import fi.lapsivaaka.comparison.OptionTable.Part;
import fi.lapsivaaka.comparison.OptionTable.Row;
import fi.lapsivaaka.comparison.OptionTableWriter;
import fi.lapsivaaka.comparison.Told;
import fi.lapsivaaka.summary.CouncilPage.Fact;
import fi.lapsivaaka.summary.CouncilPage.Section;
import fi.lapsivaaka.summary.CouncilPage.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What people answered, for the council's page: the views of children, and the options beside each other. */
final class AnsweredSections {

    static final String VIEWS = "views";
    static final String OPTIONS = "options";

    private static final int LONGEST = 400;

    private final Language language;
    private final Words words;
    private final ChildViewsWriter views = new ChildViewsWriter(Words.source());
    private final OptionTableWriter options = new OptionTableWriter(Words.source());

    AnsweredSections(Language language) {
        this.language = language;
        this.words = new Words(language);
    }

    /** Those that the forms of the matter ask about. */
    List<Section> write(Matter matter) {
        return Stream.concat(
                        views.write(matter, language).map(this::views).stream(),
                        options.write(matter, true, language).map(this::options).stream())
                .toList();
    }

    private Section views(ChildViews told) {
        List<Fact> facts = new ArrayList<>();
        told.children().forEach(one -> facts.add(fact(one)));
        String adults = String.join(
                " ",
                told.adults().stream()
                        .map(one -> one.name() + ": " + one.text())
                        .toList());
        facts.add(new Fact(
                words.of("views.adults"),
                adults.isEmpty() ? words.of("views.adults.none") : Clipped.to(LONGEST, adults)));
        return new Section(VIEWS, words.of("views.title"), List.of(), List.copyOf(facts), List.of(), null);
    }

    private Section options(OptionTable table) {
        List<Fact> facts = new ArrayList<>();
        table.columns()
                .forEach(column -> facts.add(new Fact(column.heading(), Clipped.to(LONGEST, column.description()))));
        table.reasons().forEach(reason -> facts.add(fact(reason)));
        List<List<String>> rows = new ArrayList<>();
        for (Part part : table.parts()) {
            rows.add(List.of(part.heading()));
            part.rows().forEach(row -> rows.add(cells(row)));
        }
        List<String> columns = new ArrayList<>(List.of(words.of("options.what")));
        table.columns().stream().map(Column::heading).forEach(columns::add);
        return new Section(
                OPTIONS,
                words.of("options.title"),
                List.of(table.best()),
                List.copyOf(facts),
                List.of(),
                new Table(
                        words.of("options.caption"), List.copyOf(columns), List.copyOf(rows), List.of(), table.notes()),
                table.bars());
    }

    private static List<String> cells(Row row) {
        return Stream.concat(Stream.of(row.name()), row.cells().stream().map(Cell::text))
                .toList();
    }

    private static Fact fact(Told told) {
        return new Fact(told.name(), Clipped.to(LONGEST, told.text()));
    }
}
