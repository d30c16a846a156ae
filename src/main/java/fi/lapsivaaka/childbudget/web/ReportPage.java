package fi.lapsivaaka.childbudget.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child budget on paper: what its pages show, one after another.
 *
 * @param breakdowns the same euros told apart
 * @param trend years side by side; none where there is one year only
 */
record ReportPage(
        ChildBudgetPage budget,
        List<BreakdownPage> breakdowns,
        @Nullable TrendPage trend) {}
