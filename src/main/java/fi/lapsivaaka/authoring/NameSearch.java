package fi.lapsivaaka.authoring;

import fi.lapsivaaka.authoring.TermFindings.Excerpt;
import fi.lapsivaaka.authoring.TermFindings.Piece;
import fi.lapsivaaka.authoring.TermFindings.Turn;
import fi.lapsivaaka.classification.NameTrial;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks for a concept in the names that stand in ledgers of the visitor's own organisations and in the cases. Names of
 * suppliers may be names of people, so only those of the cases are shown.
 */
@Component
public class NameSearch {

    private static final int MOST_NAMES = 20_000;
    private static final int MOST_EXCERPTS = 60;
    private static final Pattern IN_CASE = Pattern.compile("(kustannuspaikka|tilin nimi|toimittaja): *'([^']{1,300})'");
    private static final Map<String, String> COLUMNS = Map.of("names", "cost_centre_name", "accounts", "account_name");
    private static final Map<String, String> CASE_COLUMNS =
            Map.of("names", "kustannuspaikka", "accounts", "tilin nimi", "suppliers", "toimittaja");

    private final JdbcClient client;

    NameSearch(JdbcClient client) {
        this.client = client;
    }

    /**
     * @param before terms of the version in force
     * @param files the draft's, its edited terms among them
     * @param section of the terms, as {@code names}
     */
    public TermFindings find(byte[] before, Map<String, byte[]> files, String section, String id, Visitor visitor) {
        byte[] after = files.get("terms.yaml");
        if (after == null || !CASE_COLUMNS.containsKey(section)) {
            return TermFindings.UNREADABLE;
        }
        try {
            NameTrial trial = NameTrial.of(before, after, section, id);
            Set<String> names = new TreeSet<>(ofCases(files, section));
            names.addAll(ofLedgers(section, visitor));
            List<NameTrial.Sighting> found = trial.in(names);
            return new TermFindings(
                    true,
                    names.size(),
                    names.size() < MOST_NAMES,
                    (int) found.stream().filter(NameTrial.Sighting::after).count(),
                    (int) found.stream().filter(one -> !one.before()).count(),
                    (int) found.stream().filter(one -> !one.after()).count(),
                    found.stream()
                            .map(one -> new Excerpt(
                                    "",
                                    null,
                                    Turn.of(one.before(), one.after()),
                                    false,
                                    List.of(new Piece(one.name(), false))))
                            .sorted(Comparator.comparing(Excerpt::turn))
                            .limit(MOST_EXCERPTS)
                            .toList(),
                    Math.max(0, found.size() - MOST_EXCERPTS));
        } catch (RefusedRuleSet unreadable) {
            return TermFindings.UNREADABLE;
        }
    }

    private static Set<String> ofCases(Map<String, byte[]> files, String section) {
        Set<String> names = new TreeSet<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith("cases/")) {
                Matcher matcher = IN_CASE.matcher(new String(bytes, StandardCharsets.UTF_8));
                while (matcher.find()) {
                    if (matcher.group(1).equals(CASE_COLUMNS.get(section))) {
                        names.add(matcher.group(2));
                    }
                }
            }
        });
        return names;
    }

    private List<String> ofLedgers(String section, Visitor visitor) {
        String column = COLUMNS.get(section);
        List<UUID> organisations = visitor.organisations(Action.READ_CHILD_BUDGET);
        return column == null || organisations.isEmpty()
                ? List.of()
                : client.sql("select distinct " + column + " from ledger_key where organisation_id in (:organisations)"
                                + " and " + column + " <> '' limit " + MOST_NAMES)
                        .param("organisations", organisations)
                        .query(String.class)
                        .list();
    }
}
