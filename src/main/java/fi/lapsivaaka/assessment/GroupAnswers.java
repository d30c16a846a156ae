package fi.lapsivaaka.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Sizes of groups: the most children a staff member has in early education and the largest group of each kind, how much
 * classes grow, the largest special classes, the hours of support for a pupil, and the ratios of a budget. Children a staff member are rounded up:
 * 4.1 is above a limit of 4.
 */
final class GroupAnswers implements Derivation {

    /** How much the class grows that grows most, in pupils. */
    static final String GROWTH = "K-06-growth";
    /** The same in per cent of its size now. */
    static final String GROWTH_PERCENT = "K-06-growth-percent";
    /** Weekly hours of support for a pupil, in thousandths. */
    static final String HOURS = "K-14-thousandths";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int THOUSANDTHS = 3;
    /** Kinds of groups in early education, to the names that rules use. */
    private static final Map<String, String> KINDS =
            Map.of("under-3", "under-3", "3-full", "over-3", "3-part", "part-day");

    private static final List<String> SPECIAL =
            List.of("special-class", "disability-class", "activity-area-class", "mixed-group");

    /** Statutory ratios that a budget proposal is checked against. */
    private static final List<String> RATIOS = List.of(
            "early-education-under-3",
            "early-education-3-full",
            "early-education-3-part",
            "school-social-worker",
            "school-psychologist",
            "child-protection-worker");

    @Override
    public Set<String> questions() {
        return Set.of("V-01", "K-06", "K-13", "K-14", "B-15");
    }

    @Override
    public Set<String> subjects() {
        Stream<String> early = KINDS.values().stream().flatMap(kind -> Stream.of("V-01-" + kind, "V-01-group-" + kind));
        Stream<String> special = SPECIAL.stream().map(group -> "K-13-" + group);
        Stream<String> ratios = RATIOS.stream().map(ratio -> "B-15-" + ratio);
        return Set.copyOf(Stream.of(early, special, ratios, Stream.of(GROWTH, GROWTH_PERCENT, HOURS))
                .flatMap(Function.identity())
                .toList());
    }

    @Override
    public List<Record> facts(Sheet sheet) {
        List<Record> facts = new ArrayList<>();
        KINDS.forEach((kind, name) -> {
            List<Map<String, String>> groups = sheet.rows("V-01").stream()
                    .filter(row -> kind.equals(row.get("kind")))
                    .toList();
            largest("V-01-" + name, groups, GroupAnswers::perStaff, facts);
            largest("V-01-group-" + name, groups, row -> Sheet.number(row, "children"), facts);
        });
        largest(GROWTH, sheet.rows("K-06"), GroupAnswers::growth, facts);
        largest(GROWTH_PERCENT, sheet.rows("K-06"), GroupAnswers::growthPercent, facts);
        for (String group : SPECIAL) {
            List<Map<String, String>> lasting = sheet.rows("K-13").stream()
                    .filter(row -> group.equals(row.get("group")) && !"yes".equals(row.get("temporary")))
                    .toList();
            largest("K-13-" + group, lasting, row -> Sheet.number(row, "pupils"), facts);
        }
        for (String ratio : RATIOS) {
            largest(
                    "B-15-" + ratio,
                    sheet.rows("B-15").stream()
                            .filter(row -> ratio.equals(row.get("ratio")))
                            .toList(),
                    row -> Sheet.number(row, "proposal").map(number -> number.setScale(0, RoundingMode.UP)),
                    facts);
        }
        Optional<BigDecimal> pupils = sheet.number("K-14", "pupils").filter(number -> number.signum() > 0);
        sheet.number("K-14")
                .filter(hours -> pupils.isPresent())
                .map(hours -> hours.movePointRight(THOUSANDTHS).divide(pupils.orElseThrow(), 0, RoundingMode.DOWN))
                .ifPresent(hours -> facts.add(new NumberAnswer(Facts.PROPOSAL, HOURS, hours.longValue())));
        return facts;
    }

    private static Optional<BigDecimal> perStaff(Map<String, String> row) {
        Optional<BigDecimal> staff = Sheet.number(row, "staff").filter(number -> number.signum() > 0);
        return Sheet.number(row, "children")
                .filter(children -> staff.isPresent())
                .map(children -> children.divide(staff.orElseThrow(), 0, RoundingMode.UP));
    }

    private static Optional<BigDecimal> growth(Map<String, String> row) {
        Optional<BigDecimal> now = Sheet.number(row, "now");
        return Sheet.number(row, "after")
                .filter(after -> now.isPresent())
                .map(after -> after.subtract(now.orElseThrow()));
    }

    private static Optional<BigDecimal> growthPercent(Map<String, String> row) {
        Optional<BigDecimal> now = Sheet.number(row, "now").filter(number -> number.signum() > 0);
        return growth(row).filter(growth -> now.isPresent()).map(growth -> growth.multiply(HUNDRED)
                .divide(now.orElseThrow(), 0, RoundingMode.DOWN));
    }

    private static void largest(
            String subject,
            List<Map<String, String>> rows,
            Function<Map<String, String>, Optional<BigDecimal>> size,
            List<Record> facts) {
        rows.stream()
                .flatMap(row -> size.apply(row).stream())
                .max(Comparator.naturalOrder())
                .ifPresent(number -> facts.add(new NumberAnswer(Facts.PROPOSAL, subject, number.longValue())));
    }
}
