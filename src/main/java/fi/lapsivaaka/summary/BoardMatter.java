package fi.lapsivaaka.summary;

import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.ScreeningLevel;
import fi.lapsivaaka.childbudget.CostView;
import fi.lapsivaaka.comparison.Brief;
import fi.lapsivaaka.comparison.ChildViews;
import fi.lapsivaaka.comparison.OptionBoard;
import fi.lapsivaaka.comparison.Promise;
import org.jspecify.annotations.Nullable;

/**
 * What the answers of the board are made of.
 *
 * @param brief null, as the ones after it, where nobody has answered anything or no form asks it
 * @param followed null until both have signed
 * @param costs null where no figures were chosen
 */
record BoardMatter(
        Check check,
        @Nullable Brief brief,
        @Nullable OptionBoard options,
        @Nullable ChildViews views,
        @Nullable Promise promise,
        @Nullable FollowedUp followed,
        @Nullable CostView costs) {

    /** Whether people have answered anything; else there is only the draft. */
    boolean answered() {
        return brief != null;
    }

    /** Whether the draft, about which nobody has answered anything, shows nothing that concerns children. */
    boolean childless() {
        return brief == null && check.screening().level() == ScreeningLevel.NONE;
    }
}
