package fi.lapsivaaka.preparation;

import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.checklist.Shape;
import fi.lapsivaaka.proposal.EuroAmount;
import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.proposal.Signal;
import fi.lapsivaaka.proposal.Signals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The savings a draft lists, one row each: the words around the amount, the amount as a reduction, and the service where the
 * sentence speaks of one only. Only a sentence with a word of saving is taken.
 */
final class SavingMeasures {

    private static final Pattern SAVING = Pattern.compile(
            "(?i)sääst|leika|supist|vähenne|karsi|inbespar|besparing|sparar|skärs|minska|förkort|dras in|saving|saves|cut|reduc");
    private static final Pattern PARTS = Pattern.compile("(?<=[,;:])\\s+");
    private static final Pattern GOES_ON = Pattern.compile("(?i)(mikä|mitkä|jolla|joka|vilket|som|which)\\b.*");
    private static final int LONGEST = 300;

    private SavingMeasures() {}

    static Answer in(Question question, Signals signals) {
        List<Map<String, String>> rows = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (EuroAmount euro : signals.euros()) {
            String measure = around(euro);
            if (SAVING.matcher(measure).find() && seen.add(measure)) {
                Map<String, String> row = new LinkedHashMap<>();
                row.put("measure", measure);
                row.put("euros", "-" + Math.abs(euro.amount().cents() / 100));
                String service = service(question, euro.quote(), signals);
                if (!service.isEmpty()) {
                    row.put("service", service);
                }
                rows.add(row);
            }
        }
        return Answer.table(rows);
    }

    /** The part of the sentence that holds the amount, with the part before it where that one only goes on with it. */
    private static String around(EuroAmount euro) {
        String[] parts = PARTS.split(euro.quote().text().replaceAll("\\s+", " ").strip());
        String figures = Long.toString(Math.abs(euro.amount().cents() / 100));
        for (int index = 0; index < parts.length; index++) {
            if (parts[index].replaceAll("(?<=\\d)[ .\u00a0](?=\\d{3})", "").contains(figures)) {
                boolean goesOn = index > 0 && GOES_ON.matcher(parts[index]).matches();
                String text = goesOn ? parts[index - 1] + " " + parts[index] : parts[index];
                return shortened(text.replaceAll("[,;:.\\s]+$", "").replaceAll("^(ja|och|and) ", ""));
            }
        }
        return shortened(String.join(" ", parts));
    }

    private static String service(Question question, Quote sentence, Signals signals) {
        List<String> services = signals.services().stream()
                .filter(signal -> signal.quote().start() == sentence.start())
                .map(Signal::code)
                .distinct()
                .filter(code -> question.part("service")
                        .map(column -> column.shape())
                        .filter(shape -> shape instanceof Shape.Choice choice
                                && choice.option(code).isPresent())
                        .isPresent())
                .toList();
        return services.size() == 1 ? services.get(0) : "";
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
