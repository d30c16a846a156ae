package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.ActivityDivision;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.Division;
import fi.lapsivaaka.childbudget.DivisionKey;
import fi.lapsivaaka.childbudget.Divisions;
import fi.lapsivaaka.childbudget.JointBudget;
import fi.lapsivaaka.childbudget.Provenance;
import fi.lapsivaaka.ledger.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The joint view as a file: one row for each service and level with euros, with the key that divided the county's. */
final class JointFile {

    private static final List<String> COLUMNS = List.of(
            "municipality",
            "county",
            "practice",
            "year",
            "phase",
            "group",
            "interface",
            "service",
            "name",
            "level",
            "municipality_child_eur",
            "county_share_child_eur",
            "together_child_eur",
            "municipality_total_eur",
            "county_share_total_eur",
            "key",
            "key_numerator",
            "key_denominator",
            "key_year",
            "key_source",
            "source");

    private final DimensionNames names;
    private final Language language;

    JointFile(DimensionNames names, Language language) {
        this.names = names;
        this.language = language;
    }

    FigureTable write(Organisation municipality, JointBudget joint) {
        List<List<Object>> rows = new ArrayList<>();
        for (JointBudget.Group group : joint.groups()) {
            for (JointBudget.Line line : group.lines()) {
                for (String level : new TreeSet<>(line.together().byLevel().keySet())) {
                    rows.add(row(municipality, joint, group, line, level));
                }
            }
        }
        return new FigureTable(
                "lapsibudjetti-" + municipality.code() + "-" + joint.selection().year() + "-"
                        + joint.selection().phase().code() + "-kunta-ja-hyvinvointialue",
                COLUMNS,
                rows);
    }

    private List<Object> row(
            Organisation municipality,
            JointBudget joint,
            JointBudget.Group group,
            JointBudget.Line line,
            String level) {
        Divisions division = joint.division();
        ActivityDivision activity =
                division == null ? null : division.byService().get(line.service());
        return List.of(
                municipality.name().in(language),
                joint.countyName().in(language),
                municipality.practice() ? "practice" : "",
                joint.selection().year(),
                joint.selection().phase().code(),
                group.group().name().in(language),
                group.group().meeting() ? "yes" : "no",
                line.service(),
                names.value(Dimension.SERVICE, line.service(), language),
                level,
                line.own().childByLevel().getOrDefault(level, Money.ZERO),
                line.county().childByLevel().getOrDefault(level, Money.ZERO),
                line.together().childByLevel().getOrDefault(level, Money.ZERO),
                line.own().byLevel().getOrDefault(level, Money.ZERO),
                line.county().byLevel().getOrDefault(level, Money.ZERO),
                key(division, activity),
                divided(division, activity, Division::numerator, ActivityDivision::quantity),
                divided(division, activity, Division::denominator, ActivityDivision::whole),
                divided(division, activity, Division::newestYear, ActivityDivision::year),
                divided(
                        division,
                        activity,
                        residents -> String.join(" | ", residents.sources()),
                        done -> String.join(" | ", done.sources())),
                joint.provenances().stream()
                        .map(Provenance::sources)
                        .flatMap(List::stream)
                        .distinct()
                        .collect(Collectors.joining(" | ")));
    }

    /** The key that divided the line's money: residents, or what was done, as {@code activity:clinic-visits}. */
    private static String key(@Nullable Divisions division, @Nullable ActivityDivision activity) {
        if (activity != null) {
            return DivisionKey.ACTIVITY.code() + ":" + activity.measure().code();
        }
        return division == null ? "" : division.residents().key().code();
    }

    private static Object divided(
            @Nullable Divisions division,
            @Nullable ActivityDivision activity,
            Function<Division, Object> ofResidents,
            Function<ActivityDivision, Object> ofActivity) {
        if (activity != null) {
            return ofActivity.apply(activity);
        }
        return division == null ? "" : ofResidents.apply(division.residents());
    }
}
