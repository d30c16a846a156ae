package fi.lapsivaaka.ruleset;

import java.util.List;

/** Small records of their own for the tests of this room. */
public final class Facts {

    /** How far a matter has come. */
    public enum Stage {
        DRAFT,
        AGENDA,
        DECIDED
    }

    public record Matter(
            String id, String organisation, List<String> services, Stage stage, boolean thin, long cents, int pages) {}

    public record Voice(String matter, String group, boolean planned, long count) {}

    public record Span(String matter, String from, String to, long days, long pause) {}

    public record Remark(String rule, String matter) {}

    public record Line(
            String organisation,
            long serviceClass,
            long account,
            String name,
            boolean internal,
            List<String> concepts) {}

    public record Verdict(String rule, String field, String value, Line line) {}

    public static final FactSchema MATTERS =
            new FactSchema(List.of(Matter.class, Voice.class, Span.class, Parameter.class), Remark.class);

    public static final FactSchema LINES = new FactSchema(List.of(Line.class), Verdict.class);

    private Facts() {}
}
