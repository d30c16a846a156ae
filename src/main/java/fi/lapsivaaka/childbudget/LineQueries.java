package fi.lapsivaaka.childbudget;

import java.util.StringJoiner;

/**
 * Queries for lines. Their parameters: {@code method}, {@code imports}, {@code phases}, {@code year}, {@code together} (the
 * areas told together), and the values of the selection.
 */
final class LineQueries {

    /** What a key's area is called in sums. */
    private static final String AREA = "case when area ~ '^[0-9]{5}(\\s|$)' then left(area, 5) else area end";

    /** All that tells keys apart but their area. */
    private static final String WORDS = "body, result_area, cost_centre, cost_centre_name, service_class,"
            + " service_class_name, account, account_name, supplier, supplier_industry";

    private static final String BUDGETS =
            "(select id from child_budget where method_id = :method and import_id in (:imports))";

    /** What is told of lines, which is {@code line}. */
    private static final String TOLD = """
            key.body, key.result_area, key.cost_centre, key.cost_centre_name, key.service_class,
                key.service_class_name, key.account, key.account_name, key.supplier,
                case when joint then '' else key.area end as shown_area,
                placed.rule_id, placed.service, placed.level, placed.child_share, placed.share_basis, placed.allocation_key,
                line.key_id, line.cents, coalesce(line.entries, (
                    select sum(amount.entry_count)::bigint from ledger_amount amount
                    where amount.key_id = line.key_id and amount.import_id in (:imports) and amount.phase in (:phases)
                )) as entries
            from line join ledger_key key on key.id = line.key_id join placement placed on placed.id = line.placement_id
            where key.year = :year order by order_cents, key_id
            """;

    private static final String TOGETHER =
            "(unit_id in (select id from budget_unit where " + AREA + " = any (:together)))";

    private LineQueries() {}

    /**
     * What is told of lines, in their order.
     *
     * @param more columns of {@code line} to be told too, each with a comma behind it
     */
    static String told(String more) {
        return " select " + more + TOLD;
    }

    /**
     * All lines of a year and phases, with {@code key_id, placement_id, order_cents, cents, entries, joint}.
     *
     * @param single whether one import tells the phase: its lines are then in their order already
     */
    static String all(boolean single, boolean together) {
        String apart = apart(single) + " and year = :year and phase in (:phases)"
                + (together ? " and " + TOGETHER + " is not true" : "")
                + (single ? "" : " group by key_id, placement_id");
        return together ? apart + " union all " + joint("") : apart;
    }

    private static String apart(boolean single) {
        return single
                ? "select key_id, placement_id, order_cents, amount_cents as cents, null::bigint as entries,"
                        + " false as joint from child_budget_line where budget_id = " + BUDGETS
                : "select key_id, placement_id, -abs(sum(amount_cents))::bigint as order_cents,"
                        + " sum(amount_cents)::bigint as cents, null::bigint as entries, false as joint"
                        + " from child_budget_line where budget_id in " + BUDGETS;
    }

    /**
     * A page of lines, the most euros first. The numbers stand in the text, so that the database never plans for all lines.
     *
     * @param single whether one import tells the phase, as nearly always: its lines are then read in their order until the
     *     page is full, however many there are; those of several are added up first
     * @param together whether there are areas told together: lines that differ by these alone are one
     * @param limit how many lines, after {@code offset} others
     */
    static String page(Selection selection, boolean single, boolean together, int limit, int offset) {
        String conditions = conditions(selection);
        String apart = apart(single)
                + " and year = :year and phase in (:phases)" + conditions
                + (together ? " and " + TOGETHER + " is not true" : "")
                + (single ? "" : " group by key_id, placement_id")
                + " order by order_cents, key_id limit " + Math.addExact(limit, offset);
        String lines = together ? "(" + apart + ") union all (" + joint(conditions) + ")" : apart;
        return "with line as (select * from (" + lines + ") every order by order_cents, key_id limit " + limit
                + " offset " + offset + ")" + told("");
    }

    /** One line, by its {@code key}. */
    static String line() {
        return """
            with line as (
                select line.key_id, placement_id, 0 as order_cents, sum(amount_cents)::bigint as cents,
                    sum(entries)::bigint as entries, false as joint
                from (
                    select import_id, key_id, phase, -abs(sum(amount_cents))::bigint as order_cents,
                        sum(entry_count) as entries
                    from ledger_amount
                    where import_id in (:imports) and phase in (:phases) and key_id = :key
                    group by 1, 2, 3) amount
                join child_budget budget on budget.method_id = :method and budget.import_id = amount.import_id
                join child_budget_line line on line.budget_id = budget.id and line.year = :year
                    and line.phase = amount.phase and line.order_cents = amount.order_cents
                    and line.key_id = amount.key_id
                group by 1, 2)
            """ + told("");
    }

    /** The line that a {@code key} of an area told together is part of; none for keys of other areas. */
    static String jointLine() {
        return "with line as ("
                + joint(" and (" + WORDS + ") = (select " + WORDS + " from ledger_key where id = :key and " + AREA
                        + " = any (:together))")
                + ")" + told("");
    }

    private static String joint(String conditions) {
        return "select min(key_id) as key_id, placement_id, -abs(sum(amount_cents))::bigint as order_cents,"
                + " sum(amount_cents)::bigint as cents, sum((select sum(entry_count) from ledger_amount amount"
                + " where amount.key_id = line.key_id and amount.import_id = budget.import_id"
                + " and amount.phase = line.phase))::bigint as entries, true as joint"
                + " from child_budget_line line join child_budget budget on budget.id = budget_id"
                + " join (select id as named_id, " + WORDS + " from ledger_key) named on named_id = key_id"
                + " where budget_id in " + BUDGETS + " and year = :year and phase in (:phases) and " + TOGETHER
                + " is true" + conditions + " group by placement_id, " + WORDS;
    }

    /**
     * A line lies on a level when part of it does, and in a life stage that its service names. "Is true" keeps the
     * database from leaving the order of the lines for that of the placements.
     */
    private static String conditions(Selection selection) {
        StringJoiner units = new StringJoiner(" and ");
        StringJoiner placements = new StringJoiner(" and ");
        for (Dimension dimension : selection.where().keySet()) {
            switch (dimension) {
                case BODY, RESULT_AREA -> units.add(dimension.column() + " = :" + dimension.column());
                case AREA -> units.add(AREA + " = :area");
                case LEVEL ->
                    placements.add("(level = :level or level not in ('inherited', 'not-children')"
                            + " and level_weights ~ ('(^|,)' || :level || '=[1-9]'))");
                case LIFE_STAGE ->
                    placements.add(
                            "(:life_stage = any (string_to_array(life_stages, ',')) or :life_stage = life_stages)");
                default -> placements.add(dimension.column() + " = :" + dimension.column());
            }
        }
        return among("unit_id", "budget_unit", units) + among("placement_id", "placement", placements);
    }

    private static String among(String column, String table, StringJoiner conditions) {
        return conditions.length() == 0
                ? ""
                : " and (" + column + " in (select id from " + table + " where " + conditions + ")) is true";
    }
}
