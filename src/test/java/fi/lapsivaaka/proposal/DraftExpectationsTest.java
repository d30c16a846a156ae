package fi.lapsivaaka.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What is read from invented drafts of many kinds, long and short, against what a careful reader takes from them. */
class DraftExpectationsTest {

    private static final SignalReader READER = ShippedTerms.reader();

    /** What a reader takes from one draft, as {@code expectations.yaml} explains. */
    record Expected(Map<String, Object> fields) {

        String name() {
            return text("file", text("name", ""));
        }

        /** Stands in a file of its own, or among the fields. */
        String draft() {
            return fields.containsKey("file") ? content("/proposal/drafts/" + name()) : text("text", "");
        }

        String text(String key, String otherwise) {
            return fields.getOrDefault(key, otherwise).toString();
        }

        List<String> list(String key) {
            return fields.get(key) instanceof List<?> items
                    ? items.stream().map(Object::toString).toList()
                    : List.of();
        }

        @Override
        public String toString() {
            return name();
        }
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void readsWhatACarefulReaderReads(Expected expected) {
        Signals signals =
                READER.read(new Draft(expected.name(), expected.draft()), expected.text("organisation", "kunta"));

        assertThat(differences(expected, signals)).isEmpty();
    }

    @Test
    void coversManyKindsOfDrafts() {
        TreeSet<String> decisions = new TreeSet<>();
        TreeSet<String> services = new TreeSet<>();
        TreeSet<String> statuses = new TreeSet<>();
        drafts().forEach(draft -> {
            decisions.addAll(draft.list("decisions"));
            services.addAll(draft.list("services"));
            statuses.add(draft.text("heard", ""));
        });

        assertThat(drafts()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(decisions).hasSizeGreaterThanOrEqualTo(18);
        assertThat(services).hasSizeGreaterThanOrEqualTo(25);
        assertThat(statuses).containsExactly("adults-only", "children", "not-found", "planned");
    }

    @Test
    void quotesStandInTheText() {
        drafts().forEach(draft -> {
            String text = draft.draft();
            Signals signals = READER.read(new Draft(draft.name(), text), "kunta");
            List<Quote> quotes = new ArrayList<>();
            signals.services().forEach(signal -> quotes.add(signal.quote()));
            signals.decisionTypes().forEach(signal -> quotes.add(signal.quote()));
            signals.lifeStages().forEach(signal -> quotes.add(signal.quote()));
            signals.euros().forEach(amount -> quotes.add(amount.quote()));
            signals.hearings().forEach(hearing -> quotes.add(hearing.quote()));
            signals.mentions().forEach(mention -> quotes.add(mention.quote()));
            assertThat(quotes).allSatisfy(quote -> assertThat(text.substring(quote.start(), quote.end()))
                    .isEqualTo(quote.text()));
        });
    }

    /** Every difference in one line, so that a failure tells all of them. */
    private static List<String> differences(Expected expected, Signals signals) {
        List<String> differences = new ArrayList<>();
        compare("services", expected, codes(signals.services()), differences);
        compare("decisions", expected, codes(signals.decisionTypes()), differences);
        equal(
                "euros",
                expected.list("euros").stream()
                        .map(euros -> new BigDecimal(euros).setScale(2).toPlainString())
                        .toList(),
                signals.euros().stream()
                        .map(amount -> amount.amount().euros().toPlainString())
                        .toList(),
                differences);
        same("title", expected, signals.title(), differences);
        same("heard", expected, signals.heard().status().code(), differences);
        same("direction", expected, signals.direction().name(), differences);
        same("thin", expected, String.valueOf(signals.thin()), differences);
        same("items", expected, String.valueOf(signals.items()), differences);
        if (expected.fields().containsKey("hearings")) {
            List<String> hearings = signals.hearings().stream()
                    .map(hearing -> hearing.target() + (hearing.planned() ? "+" : ""))
                    .toList();
            equal("hearings", expected.list("hearings"), hearings, differences);
        }
        if (expected.fields().containsKey("stages")) {
            equal("stages", expected.list("stages"), codes(signals.lifeStages()), differences);
        }
        List<String> concepts =
                signals.mentions().stream().map(Mention::concept).toList();
        expected.list("concepts").stream()
                .filter(concept -> !concepts.contains(concept))
                .forEach(concept -> differences.add("concept not found: " + concept));
        return differences;
    }

    private static void compare(String key, Expected expected, List<String> found, List<String> differences) {
        for (String code : expected.list(key)) {
            if (!found.contains(code)) {
                differences.add(key + ": not found " + code + " in " + found);
            }
        }
        for (String code : found) {
            if (!expected.list(key).contains(code)
                    && !expected.list(key + "May").contains(code)) {
                differences.add(key + ": too much " + code + " in " + found);
            }
        }
    }

    private static void same(String key, Expected expected, String found, List<String> differences) {
        if (!expected.text(key, found).equals(found)) {
            differences.add(key + ": expected " + expected.text(key, "") + ", found " + found);
        }
    }

    private static void equal(String key, List<String> wanted, List<String> found, List<String> differences) {
        if (!new TreeSet<>(wanted).equals(new TreeSet<>(found))) {
            differences.add(key + ": expected " + wanted + ", found " + found);
        }
    }

    private static List<String> codes(List<Signal> signals) {
        return signals.stream().map(Signal::code).toList();
    }

    private static Stream<Expected> drafts() {
        return Stream.of("/proposal/expectations.yaml", "/proposal/short-drafts.yaml")
                .map(DraftExpectationsTest::rows)
                .flatMap(List::stream)
                .map(Expected::new);
    }

    private static List<Map<String, Object>> rows(String resource) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(ShippedTerms.resource(resource));
    }

    private static String content(String resource) {
        try (InputStream file = ShippedTerms.resource(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
