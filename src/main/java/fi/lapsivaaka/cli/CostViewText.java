package fi.lapsivaaka.cli;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.Children;
import fi.lapsivaaka.childbudget.CostLine;
import fi.lapsivaaka.childbudget.CostView;
import fi.lapsivaaka.vocabulary.Level;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.PrintWriter;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** A cost view as a table for a terminal. */
final class CostViewText {

    private static final String ROW = "  %-46s %-10s %14s %14s %10s%n";

    private final Vocabulary vocabulary;
    private final Language language;
    private final ResourceBundle words;
    private final Figures figures = new Figures();

    CostViewText(Vocabulary vocabulary, Language language, ResourceBundle words) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.words = words;
    }

    void print(CostView view, PrintWriter out) {
        out.println();
        out.println(words.getString("cost") + ": "
                + view.provenance().organisation().in(language) + " "
                + view.provenance().year());
        if (view.lines().isEmpty()) {
            out.println("  " + words.getString("cost.none"));
            return;
        }
        out.printf(
                ROW,
                words.getString("cost.service"),
                words.getString("cost.level"),
                words.getString("cost.phase." + view.headline().name()),
                words.getString("cost.change"),
                words.getString("cost.perChild"));
        for (CostLine line : view.lines()) {
            out.printf(
                    ROW,
                    shortened(line.name().in(language)),
                    vocabulary
                            .level(line.level())
                            .map(Level::name)
                            .map(name -> name.in(language))
                            .orElse("–"),
                    euros(line.euros().total(view.headline())),
                    line.euros()
                            .change()
                            .map(change -> figures.change(change.amount()))
                            .orElse("–"),
                    euros(line.perChild()));
        }
        out.printf(
                ROW,
                words.getString("cost.total"),
                "",
                euros(view.total().total(view.headline())),
                "",
                euros(view.perChild()));
        Children children = view.children();
        if (children != null) {
            out.println("  " + words.getString("cost.children") + ": " + figures.count(children.under18()) + " ("
                    + children.year() + ")");
        }
        out.println("  " + words.getString("cost.estimate") + ": "
                + figures.share(
                        view.uncertainty().byDefault(), view.uncertainty().total()));
    }

    private String euros(@Nullable Money money) {
        return money == null ? "–" : figures.wholeEuros(money);
    }

    private static String shortened(String name) {
        return name.length() <= 46 ? name : name.substring(0, 45) + "…";
    }
}
