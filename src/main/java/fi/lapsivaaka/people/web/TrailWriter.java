package fi.lapsivaaka.people.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.audit.AuditEntry;
import fi.lapsivaaka.audit.AuditQuery;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.People;
import fi.lapsivaaka.people.Person;
import fi.lapsivaaka.people.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the audit trail into words, and reads what is asked of it. */
@Component
final class TrailWriter {

    /** A row of the trail, written out. */
    public record Row(
            long number,
            String at,
            String actor,
            String action,
            String object,
            String reason,
            String ruleSet,
            String sha256) {}

    /** Somebody to search for. */
    public record Choice(String id, String name) {}

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d.M.uuuu H.mm.ss", Locale.ROOT);
    private static final List<String> ASKED = List.of("actor", "action", "object", "from", "until");

    private final People people;
    private final MessageSource messages;

    TrailWriter(People people, MessageSource messages) {
        this.people = people;
        this.messages = messages;
    }

    /** What is asked, and only of what the visitor may read; what cannot be read is not asked. */
    AuditQuery query(Map<String, String> asked, Visitor visitor) {
        String until = asked.getOrDefault("until", "");
        return new AuditQuery(
                visitor.organisations(Action.READ_AUDIT_TRAIL),
                id(asked.getOrDefault("actor", "")),
                asked.getOrDefault("action", ""),
                asked.getOrDefault("object", "").strip(),
                midnight(asked.getOrDefault("from", ""), 0),
                midnight(until, 1));
    }

    private static @Nullable UUID id(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(text) : null;
    }

    private static @Nullable Instant midnight(String day, int later) {
        try {
            return day.isEmpty()
                    ? null
                    : LocalDate.parse(day).plusDays(later).atStartOfDay(FINLAND).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** What was asked, as the end of an address. */
    String link(Map<String, String> asked) {
        UriComponentsBuilder link = UriComponentsBuilder.newInstance();
        ASKED.stream()
                .filter(name -> !asked.getOrDefault(name, "").isEmpty())
                .forEach(name -> link.queryParam(name, asked.get(name)));
        String query = link.encode().build().toUriString();
        return query.isEmpty() ? "?" : query + "&";
    }

    List<Choice> people(Visitor visitor) {
        return people.findMembers(visitor.organisations(Action.READ_AUDIT_TRAIL)).stream()
                .filter(person -> !person.name().isEmpty())
                .map(person -> new Choice(String.valueOf(person.id()), person.name()))
                .toList();
    }

    List<Row> rows(List<AuditEntry> entries, Language language) {
        Map<UUID, String> names = new HashMap<>();
        return entries.stream()
                .map(entry -> new Row(
                        entry.number(),
                        MOMENT.format(entry.at().atZone(FINLAND)),
                        entry.actor() == null ? "" : names.computeIfAbsent(entry.actor(), id -> name(id, language)),
                        word("trail.action." + entry.action(), language),
                        object(entry, names, language),
                        reason(entry, names, language),
                        entry.ruleSet().replaceAll(" ([0-9a-f]{12})[0-9a-f]{52}$", " $1"),
                        entry.sha256().substring(0, 12)))
                .toList();
    }

    /** Somebody whom it concerned beside the object stands there by id. */
    private String reason(AuditEntry entry, Map<UUID, String> names, Language language) {
        UUID id = entry.reason().startsWith("person ") ? id(entry.reason().substring("person ".length())) : null;
        if (id != null) {
            return names.computeIfAbsent(id, person -> name(person, language));
        }
        return switch (entry.action()) {
            case "signed-in", "sign-in-failed", "sign-in-slowed" ->
                known("trail.way." + entry.reason(), entry.reason(), language);
            case "role-given", "role-taken", "person-invited" -> {
                String role = entry.reason().substring(entry.reason().lastIndexOf(' ') + 1);
                yield known("role." + role, entry.reason(), language)
                        + (entry.reason().startsWith("group:") ? " " + word("people.fromGroup", language) : "");
            }
            default -> entry.reason();
        };
    }

    private String object(AuditEntry entry, Map<UUID, String> names, Language language) {
        UUID id = id(entry.objectId());
        if (entry.objectKind().equals("person") && id != null) {
            return names.computeIfAbsent(id, person -> name(person, language));
        }
        return entry.objectKind().isEmpty()
                ? ""
                : known("trail.object." + entry.objectKind(), entry.objectKind(), language) + " " + entry.objectId();
    }

    private String name(UUID id, Language language) {
        return people.findById(id)
                .map(Person::name)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> word("people.nameless", language));
    }

    private String known(String key, String otherwise, Language language) {
        return Objects.requireNonNull(messages.getMessage(key, null, otherwise, language.locale()));
    }

    private String word(String key, Language language) {
        return messages.getMessage(key, null, language.locale());
    }
}
