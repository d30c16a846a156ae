package fi.lapsivaaka.checklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may fill an answer in advance. A person confirms, changes or rejects it; the person's answer always wins. */
public enum Prefill {
    /** Heading of the draft. */
    TITLE,
    /** First sentences of the draft that say what is proposed. */
    PROPOSAL_TEXT,
    /** Kinds of decision read from the draft. */
    DECISION_TYPES,
    /** Services read from the draft. */
    SERVICES,
    /** Life stages read from the draft. */
    LIFE_STAGES,
    /** Which way things change, as read from the draft. */
    DIRECTION,
    /** Sums of money read from the draft. */
    EUROS,
    /** Who was heard, as read from the draft. */
    HEARINGS,
    /** Groups of children the draft speaks of. */
    GROUPS,
    /** Dates read from the draft. */
    DATES,
    /** The person who is signed in, and today. */
    SIGNED_IN,
    /** Articles of the convention suggested for the services. */
    CRC_ARTICLES,
    /** Lines of the imported budget, classified. */
    BUDGET_LINES,
    /** Actuals of the imported ledger. */
    ACTUALS,
    /** An earlier assessment of the same matter. */
    EARLIER_ASSESSMENT,
    /** Text written from the other answers. */
    GENERATED;

    /** As in form files: {@code decision-types}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Prefill> of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
