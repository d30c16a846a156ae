package fi.lapsivaaka.checklist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a condition may know without asking. Each fact has a closed set of values. */
public enum Fact {
    /** Level the screening rules gave; nothing before the first screening. */
    SCREENING_LEVEL("none short full refer"),
    /** Kind of organisation that decides. */
    ORGANISATION("KUNTA HVA"),
    /** Kinds of decision: the confirmed answer, else what was read from the draft. */
    DECISION_TYPES("list:decision-types"),
    /** Services: the confirmed answer, else what was read from the draft. */
    SERVICES("list:services"),
    /** Whether some of the services is mainly for children. */
    CHILD_SERVICE("yes no"),
    /** Whether the option put forward is the best one for children. */
    PROPOSAL_BEST_FOR_CHILDREN("yes no"),
    /** Whether appropriations of the lightest level go down in the budget proposal. */
    PREVENTIVE_CUT("yes no"),
    /** Whether the budget proposal has lines of the heaviest level or purchased services. */
    HEAVY_OR_PURCHASED("yes no"),
    /** Whether several changes are pending for the same children. */
    SEVERAL_CHANGES("yes no"),
    /** Whether the earlier assessment promised to lessen some harm. */
    MITIGATION_PROMISED("yes no"),
    /** Whether the decision was said to save money. */
    SAVING_CLAIMED("yes no");

    private static final String LIST = "list:";

    private final String values;

    Fact(String values) {
        this.values = values;
    }

    /** As in form files: {@code screening-level}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Fact> of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }

    /** Name of the shared option list whose codes are the values of this fact. */
    public Optional<String> optionList() {
        return values.startsWith(LIST) ? Optional.of(values.substring(LIST.length())) : Optional.empty();
    }

    /** The values themselves, where they do not come from an option list. */
    public List<String> allowed() {
        return optionList().isPresent() ? List.of() : List.of(values.split(" "));
    }
}
