package fi.lapsivaaka.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is to be followed after the decision. */
final class FollowUpAnswers implements Derivation {

    @Override
    public Set<String> questions() {
        return Set.of("L-14", "B-14");
    }

    @Override
    public Set<Class<? extends Record>> records() {
        return Set.of(FollowUp.class);
    }

    @Override
    public List<Record> facts(Sheet sheet) {
        return Stream.of("L-14", "B-14")
                .flatMap(question -> sheet.rows(question).stream())
                .<Record>map(row -> new FollowUp(
                        Facts.PROPOSAL,
                        row.getOrDefault("indicator", ""),
                        Sheet.filled(row, "baseline"),
                        Sheet.filled(row, "target"),
                        Sheet.filled(row, "owner"),
                        Sheet.filled(row, "date")))
                .distinct()
                .toList();
    }
}
