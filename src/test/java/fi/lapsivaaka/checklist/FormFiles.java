package fi.lapsivaaka.checklist;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A small sound set of form files to change for a test. */
record FormFiles(SortedMap<String, byte[]> files) {

    private static final String SHARED = """
            forms: [screening]
            units:
              - {code: km, fi: "km", sv: "km", en: "km"}
            option-lists:
              - list: decision-types
                options:
                  - {code: CLOSURE, fi: "Lakkautus", sv: "Indragning", en: "Closure"}
                  - {code: FEE, fi: "Maksu", sv: "Avgift", en: "Fee"}
              - list: services
                options:
                  - {code: VAKA, fi: "Varhaiskasvatus", sv: "Småbarnspedagogik", en: "Early education"}
                  - {code: KAAVA, fi: "Kaava", sv: "Plan", en: "Plan for land"}
            """;
    private static final String SCREENING = """
            form: screening
            title: {fi: "Harkinta", sv: "Prövning", en: "Screening"}
            purpose: {fi: "Miksi", sv: "Varför", en: "Why"}
            minutes: 5
            steps:
              - id: one
                title: {fi: "Yksi", sv: "Ett", en: "One"}
                questions:
                  - id: S-01
                    type: single
                    text: {fi: "Mikä?", sv: "Vad?", en: "What?"}
                    help: {fi: "Näin.", sv: "Så här.", en: "Like this."}
                    required: true
                    options: decision-types
                    feeds: [R-001]
                    provisions: [CRC#3]
                  - id: S-02
                    type: number
                    text: {fi: "Kuinka pitkä?", sv: "Hur lång?", en: "How long?"}
                    help: {fi: "Näin.", sv: "Så här.", en: "Like this."}
                    unit: km
                    shown-when: {question: S-01, operator: any-of, values: [CLOSURE]}
                    feeds: [R-002]
                    provisions: [628/1998#32, policy]
            """;

    static FormFiles sound() {
        return new FormFiles(new TreeMap<>()).with("shared.yaml", SHARED).with("screening.yaml", SCREENING);
    }

    FormFiles with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    FormFiles with(String name, byte[] bytes) {
        SortedMap<String, byte[]> more = new TreeMap<>(files);
        more.put(name, bytes);
        return new FormFiles(more);
    }

    /** The screening form with one passage changed; fails when the passage is not there. */
    FormFiles changed(String passage, String other) {
        String text = new String(files.getOrDefault("screening.yaml", new byte[0]), StandardCharsets.UTF_8);
        if (!text.contains(passage)) {
            throw new IllegalArgumentException("there is no '" + passage + "' in the form");
        }
        return with("screening.yaml", text.replace(passage, other));
    }

    Forms read() {
        return Forms.read(files);
    }

    /** What is wrong, each problem on a line of its own; the empty text when nothing is. */
    String problems() {
        try {
            read();
            return "";
        } catch (RefusedForms refused) {
            List<FormProblem> problems = refused.problems();
            return problems.stream().map(FormProblem::toString).collect(Collectors.joining("\n"));
        }
    }
}
