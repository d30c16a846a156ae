package fi.lapsivaaka.ruleset;

/** Leaves the rule or cell being read; caught by the reader of the file, which tells the problem and goes on after it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String what;
    private final String allowed;

    Refusal(Place place, String what, String allowed) {
        super(what, null, false, false);
        this.place = place;
        this.what = what;
        this.allowed = allowed;
    }

    Problem inRule(String rule) {
        return new Problem(place.file(), place.line(), place.column(), rule, what, allowed);
    }
}
