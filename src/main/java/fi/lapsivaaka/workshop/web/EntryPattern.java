package fi.lapsivaaka.workshop.web;

/** What an entry looks like in its file, to begin a new one with. */
public final class EntryPattern {

    private EntryPattern() {}

    /** @param name of the entry; what is no part of an id is left out */
    public static String of(String file, String name) {
        String plain = name.substring(name.indexOf('/') + 1).replaceAll("[^A-Za-z0-9_-]", "");
        if (file.endsWith(".drl")) {
            return """
                    rule "%s" @flag("F_") @severity("NOTE") @provision("policy") @mark("P")
                    when
                        Proposal( $id : id )
                    then
                        insertLogical( new Finding( "%s", $id ) );
                    end
                    """.formatted(plain, plain);
        }
        if (file.equals("texts.yaml")) {
            return """
                    %s:
                      title: {fi: '', sv: '', en: ''}
                      message: {fi: '', sv: '', en: ''}
                      resolve: {fi: '', sv: '', en: ''}
                    """.formatted(plain);
        }
        if (file.equals("parameters.yaml")) {
            return """
                    - id: %s
                      name: {fi: '', sv: '', en: ''}
                      unit: children
                      values:
                        - {value: 0, from: 2026-01-01, provision: policy, mark: P}
                    """.formatted(plain);
        }
        if (file.startsWith("assessment-forms/") && !file.endsWith("shared.yaml")) {
            return """
                          - id: %s
                            type: text
                            text: {fi: '', sv: '', en: ''}
                            help: {fi: '', sv: '', en: ''}
                            example: {fi: '', sv: '', en: ''}
                            required: false
                            provisions: [policy]
                    """.formatted(plain);
        }
        if (file.startsWith("cases/")) {
            return """
                    - rule: %s
                      fires: ''
                      row: {palveluluokka: 3021, organisaatio: kunta, vuosi: 2025}

                    - rule: %s
                      silent: ''
                      row: {palveluluokka: 9999, organisaatio: kunta, vuosi: 2025}
                    """.formatted(plain, plain);
        }
        return name.contains("/") ? "  " + plain + ":\n" : plain + ":\n";
    }
}
