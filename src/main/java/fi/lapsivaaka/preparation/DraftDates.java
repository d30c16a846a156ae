package fi.lapsivaaka.preparation;

import fi.lapsivaaka.checklist.CalendarDay;
import fi.lapsivaaka.preparation.MatterDates.Known;
import fi.lapsivaaka.preparation.MatterDates.Source;
import fi.lapsivaaka.proposal.HearingSignal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the days of a matter in its draft: the meeting and its body in the head of the agenda, the agenda's own day, the
 * days on which children were asked, and when the outcome is looked at. What is found counts only when a person confirms it.
 */
final class DraftDates {

    /** The head of an agenda is within its first lines. */
    private static final int HEAD = 15;

    private static final int LONGEST = 300_000;
    private static final int LONGEST_LINE = 600;

    private static final Set<String> CHILDREN = Set.of("CHILDREN", "YOUTH_COUNCIL", "PUPIL_COUNCIL", "USERS");

    private static final Pattern DAY = Pattern.compile(
            "(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(?:(\\d{4}))?(?:\\s?[–-]\\s?(\\d{1,2}\\.\\d{1,2}\\.\\d{4}))?"
                    + "(?!\\d)");
    private static final Pattern MEETING =
            words("kokous|kokouspäivä|kokousaika|sammanträde|sammanträdesdatum|sammanträdestid|möte|meeting");
    private static final Pattern BODY = Pattern.compile(
            "(?iu)^\\s*(\\p{L}[\\p{L} -]{0,80}?(?:lautakunta|jaosto|hallitus|valtuusto|johtokunta|nämnden|nämnd|sektionen"
                    + "|sektion|styrelsen|styrelse|fullmäktige|direktionen|committee|board|council))(?![\\p{L}])");
    private static final Pattern AGENDA = Pattern.compile("(?iu)(esityslista|asialista|föredragningslist|agenda)\\p{L}*"
            + "[^.\\d]{0,60}?(julkais|lähet|nähtäv|publicer|skick|framlag|utsänd|publish|sent)");
    private static final Pattern REVIEW = Pattern.compile("(?iu)(jälkiarvi|seuran|seurataan|tarkistetaan|toteutumista"
            + " arvioidaan|utvärder|följs upp|uppfölj|follow-up|reviewed)");

    private DraftDates() {}

    /**
     * @param days by kind, each with the line it was found in
     * @param body the empty text when none was found
     */
    record Read(Map<MatterDate, Known> days, String body) {}

    static Read read(String text, List<HearingSignal> hearings) {
        List<String> lines = text.substring(0, Math.min(text.length(), LONGEST))
                .lines()
                .filter(line -> !line.isBlank() && line.length() <= LONGEST_LINE)
                .toList();
        Map<MatterDate, Known> found = new EnumMap<>(MatterDate.class);
        List<String> head = lines.subList(0, Math.min(HEAD, lines.size()));
        head.stream()
                .filter(line -> MEETING.matcher(line).find())
                .flatMap(line -> first(line).stream())
                .findFirst()
                .ifPresent(known -> found.put(MatterDate.DECISION, known));
        lines.stream().filter(line -> AGENDA.matcher(line).find()).forEach(line -> after(line, AGENDA)
                .ifPresent(known -> found.putIfAbsent(MatterDate.AGENDA, known)));
        lines.stream().filter(line -> REVIEW.matcher(line).find()).forEach(line -> after(line, REVIEW)
                .ifPresent(known -> found.putIfAbsent(MatterDate.REVIEW, known)));
        hearings(hearings, found);
        String body = found.containsKey(MatterDate.DECISION)
                ? head.stream().flatMap(line -> body(line).stream()).findFirst().orElse("")
                : "";
        return new Read(found, body);
    }

    private static void hearings(List<HearingSignal> hearings, Map<MatterDate, Known> found) {
        List<Known> days = new ArrayList<>();
        hearings.stream()
                .filter(hearing -> CHILDREN.contains(hearing.target()))
                .forEach(hearing -> days.addAll(all(hearing.quote().text())));
        days.stream()
                .min((one, other) -> one.day().compareTo(other.day()))
                .ifPresent(known -> found.put(MatterDate.HEARING_BEGIN, known));
        days.stream()
                .max((one, other) -> one.day().compareTo(other.day()))
                .ifPresent(known -> found.put(MatterDate.HEARING_END, known));
    }

    private static Optional<String> body(String line) {
        Matcher body = BODY.matcher(line);
        return body.find() ? Optional.of(body.group(1).replaceAll("\\s+", " ").strip()) : Optional.empty();
    }

    private static Optional<Known> first(String line) {
        return all(line).stream().findFirst();
    }

    /** The first day after a word, else the last one before it in the same line. */
    private static Optional<Known> after(String line, Pattern word) {
        Matcher matcher = word.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<Known> after = first(line.substring(matcher.start()));
        return after.map(known -> new Known(known.day(), Source.DRAFT, line.strip()));
    }

    /** Every day of a line; of a span both ends. */
    private static List<Known> all(String line) {
        List<Known> days = new ArrayList<>();
        Matcher day = DAY.matcher(line);
        while (day.find()) {
            String last = day.group(4);
            String year = day.group(3) != null ? day.group(3) : last == null ? "" : last.substring(last.length() - 4);
            day(day.group(1) + "." + day.group(2) + "." + year, line).ifPresent(days::add);
            if (last != null) {
                day(last, line).ifPresent(days::add);
            }
        }
        return days;
    }

    private static Optional<Known> day(String text, String line) {
        Optional<LocalDate> day = CalendarDay.read(text);
        return day.map(known -> new Known(known, Source.DRAFT, line.strip()));
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})");
    }
}
