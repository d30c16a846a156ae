package fi.lapsivaaka.review.web;

import fi.lapsivaaka.classification.Classification;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.review.RuleAnswers;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Fills the form of a proposed rule in from a line of the ledger, and tells what is wrong with answers. */
final class RuleForm {

    private static final String DAY = "([0-9]{4}-[0-9]{2}-[0-9]{2})?";

    private RuleForm() {}

    /** Answers from which an expert goes on: as much as the line itself tells. */
    static RuleAnswers prefill(LedgerKey key, Classification now, Vocabulary vocabulary) {
        String serviceClass = now.entry().serviceClass() == 0
                ? ""
                : String.valueOf(now.entry().serviceClass());
        List<String> concepts = now.entry().nameConcepts();
        return new RuleAnswers(
                key.organisationType(),
                "",
                "",
                key.serviceClass().isEmpty() ? "" : serviceClass,
                "",
                "",
                concepts.isEmpty() ? "" : concepts.get(0),
                "",
                "",
                vocabulary.service(now.service()).isPresent() ? now.service() : "",
                now.level().equals("split") || now.level().equals("inherited") ? "" : now.level(),
                "100",
                "fixed",
                "K100",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    /** Ids of the fields whose answers do not do. */
    static List<String> problems(RuleAnswers answers, Vocabulary vocabulary) {
        List<String> wrong = new ArrayList<>();
        check(wrong, "concept", answers.tellsWhich());
        check(wrong, "serviceClass", answers.serviceClass().matches("([0-9]{4}(\\s*,\\s*[0-9]{4}){0,19})?"));
        check(wrong, "accountFrom", answers.accountFrom().matches("([0-9]{4})?"));
        check(wrong, "accountTo", answers.accountTo().matches("([0-9]{4})?"));
        check(wrong, "words", answers.words().matches("([\\p{L}0-9 -]{2,60}(,[\\p{L}0-9 -]{2,60}){0,9})?"));
        check(wrong, "industry", answers.industry().matches("([0-9]{5})?"));
        check(wrong, "service", vocabulary.service(answers.service()).isPresent());
        check(wrong, "level", vocabulary.level(answers.level()).isPresent());
        check(wrong, "share", answers.share().matches("[0-9]{1,3}") && Integer.parseInt(answers.share()) <= 100);
        check(wrong, "basis", List.of("fixed", "default").contains(answers.basis()));
        check(wrong, "validFrom", answers.validFrom().matches(DAY));
        check(wrong, "validTo", answers.validTo().matches(DAY));
        check(
                wrong,
                "titleFi",
                Stream.of(answers.titleFi(), answers.titleSv(), answers.titleEn())
                        .allMatch(text -> fits(text, 80)));
        check(
                wrong,
                "reasonFi",
                Stream.of(answers.reasonFi(), answers.reasonSv(), answers.reasonEn())
                        .allMatch(text -> fits(text, 400)));
        check(wrong, "author", answers.author().length() <= 100);
        return wrong;
    }

    private static boolean fits(String text, int longest) {
        return !text.isBlank() && text.length() <= longest;
    }

    private static void check(List<String> wrong, String field, boolean right) {
        if (!right) {
            wrong.add(field);
        }
    }
}
