package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.DivisionKey;
import fi.lapsivaaka.childbudget.Euros;
import fi.lapsivaaka.childbudget.JointBudget;
import fi.lapsivaaka.childbudget.LevelBar;
import fi.lapsivaaka.childbudget.LevelMarks;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.childbudget.web.JointPage.Group;
import fi.lapsivaaka.childbudget.web.JointPage.LevelLine;
import fi.lapsivaaka.childbudget.web.JointPage.Line;
import fi.lapsivaaka.ledger.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the joint view out for its page. */
@Component
final class JointWriter {

    private static final List<String> CARRIERS = List.of(Carriers.MUNICIPALITY, Carriers.COUNTY);

    private final DimensionNames names;
    private final LevelMarks marks;
    private final FigureWords words;
    private final Carriers carriers;
    private final Figures figures;

    JointWriter(DimensionNames names, LevelMarks marks, FigureWords words, Carriers carriers, Figures figures) {
        this.names = names;
        this.marks = marks;
        this.words = words;
        this.carriers = carriers;
        this.figures = figures;
    }

    /** @param county null where its ledgers are not here, or closed to the reader */
    JointPage write(
            JointBudget joint,
            @Nullable Organisation county,
            DivisionKey key,
            SelectionPage selection,
            Language language) {
        String countyBase = county == null ? null : "/" + language.code() + "/child-budget/" + county.code();
        JointBudget.Line total = joint.total();
        return new JointPage(
                selection,
                joint.countyName().in(language),
                countyBase,
                joint.county() == null,
                carriers.keys(
                        selection.file() + SelectionPage.query(SelectionWriter.parameters(joint.selection())),
                        key,
                        language),
                key.code(),
                joint.division() == null ? null : carriers.told(joint.division(), language),
                joint.division() == null
                        ? List.of()
                        : carriers.activities(joint.division(), ofCounty(joint), names, language),
                warnings(joint, language),
                List.of(carriers.municipality(language), carriers.county(language)),
                bar(total),
                carriers.word(
                        "joint.picture",
                        language,
                        figures.wholeEuros(total.own().child()),
                        figures.wholeEuros(total.county().child()),
                        figures.wholeEuros(total.together().child())),
                joint.groups().stream()
                        .filter(group -> hasEuros(group.sum()))
                        .map(group -> group(group, joint, selection, countyBase, language))
                        .toList(),
                line(carriers.word("childBudget.total", language), total, null, null),
                joint.levels().stream()
                        .map(level -> level(level, joint, selection, language))
                        .toList(),
                words.children(joint.children(), joint.selection().year(), language),
                joint.provenances().stream()
                        .flatMap(from -> from.sources().stream())
                        .distinct()
                        .toList(),
                rules(joint, language));
    }

    /** Each with whose it is, where they differ: an organisation may have rules of its own. */
    private static String rules(JointBudget joint, Language language) {
        List<String> versions = joint.provenances().stream()
                .map(from -> from.method().ruleSetVersion())
                .distinct()
                .toList();
        return versions.size() == 1
                ? versions.get(0)
                : joint.provenances().stream()
                        .map(from -> from.organisation().in(language) + " "
                                + from.method().ruleSetVersion())
                        .collect(Collectors.joining(", "));
    }

    private static List<String> ofCounty(JointBudget joint) {
        return joint.groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> !line.county().child().isZero())
                .map(JointBudget.Line::service)
                .distinct()
                .toList();
    }

    private List<String> warnings(JointBudget joint, Language language) {
        List<String> warnings = new ArrayList<>();
        String county = joint.countyName().in(language);
        if (joint.countyClosed()) {
            warnings.add(carriers.word("joint.closed", language, county));
        } else if (joint.division() == null) {
            warnings.add(carriers.word("joint.noDivision", language, county));
        } else if (joint.county() == null) {
            warnings.add(carriers.word("joint.noCounty", language, county));
        }
        if (joint.municipality() == null) {
            warnings.add(carriers.word("joint.noMunicipality", language));
        }
        return warnings;
    }

    private static boolean hasEuros(JointBudget.Line line) {
        return !line.own().child().isZero() || !line.county().child().isZero();
    }

    private Group group(
            JointBudget.Group group,
            JointBudget joint,
            SelectionPage selection,
            @Nullable String countyBase,
            Language language) {
        return new Group(
                group.group().meeting(),
                line(group.group().name().in(language), group.sum(), null, null),
                group.lines().stream()
                        .filter(JointWriter::hasEuros)
                        .map(line -> {
                            Selection narrowed = joint.selection().and(Dimension.SERVICE, line.service());
                            String lines = "/lines" + SelectionPage.query(SelectionWriter.parameters(narrowed));
                            return line(
                                    names.value(Dimension.SERVICE, line.service(), language),
                                    line,
                                    line.own().total().isZero() ? null : selection.base() + lines,
                                    line.county().total().isZero() || countyBase == null ? null : countyBase + lines);
                        })
                        .toList());
    }

    private Line line(String name, JointBudget.Line line, @Nullable String ownLines, @Nullable String countyLines) {
        return new Line(
                name,
                figures.wholeEuros(line.own().child()),
                ownLines,
                figures.wholeEuros(line.county().child()),
                countyLines,
                figures.wholeEuros(line.together().child()),
                perChild(line.together().perChild()),
                bar(line));
    }

    private LevelLine level(String level, JointBudget joint, SelectionPage selection, Language language) {
        JointBudget.Line total = joint.total();
        Money own = child(total.own(), level);
        Money county = child(total.county(), level);
        Money together = child(total.together(), level);
        return new LevelLine(
                marks.of(level, language),
                selection.file()
                        + SelectionPage.query(
                                SelectionWriter.parameters(joint.selection().and(Dimension.LEVEL, level))),
                figures.wholeEuros(own),
                figures.wholeEuros(county),
                figures.wholeEuros(together),
                figures.share(together, total.together().child()),
                joint.children() == null || joint.children().under18() == 0
                        ? "–"
                        : figures.wholeEuros(
                                Euros.share(together, joint.children().under18())),
                LevelBar.of(Map.of(Carriers.MUNICIPALITY, own, Carriers.COUNTY, county), CARRIERS));
    }

    private static LevelBar bar(JointBudget.Line line) {
        return LevelBar.of(
                Map.of(
                        Carriers.MUNICIPALITY, line.own().child(),
                        Carriers.COUNTY, line.county().child()),
                CARRIERS);
    }

    private static Money child(Row row, String level) {
        return row.childByLevel().getOrDefault(level, Money.ZERO);
    }

    private String perChild(@Nullable Money money) {
        return money == null ? "–" : figures.wholeEuros(money);
    }
}
