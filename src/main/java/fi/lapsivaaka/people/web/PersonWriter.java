package fi.lapsivaaka.people.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Membership;
import fi.lapsivaaka.people.Memberships;
import fi.lapsivaaka.people.Person;
import fi.lapsivaaka.people.Role;
import fi.lapsivaaka.people.Visitor;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts people into words for their administrators. */
@Component
final class PersonWriter {

    /** Somebody as an administrator sees them, with the roles in the administrator's own organisations. */
    public record Shown(
            String id, String name, String account, boolean local, boolean closed, boolean self, List<Held> roles) {}

    /** A role that can be taken away. */
    public record Held(String organisation, String organisationName, String role, String roleName, boolean fromGroup) {}

    /** An organisation to give a role in. */
    public record Choice(String code, String name) {}

    private final Memberships memberships;
    private final MessageSource messages;

    PersonWriter(Memberships memberships, MessageSource messages) {
        this.memberships = memberships;
        this.messages = messages;
    }

    Shown write(Person person, Visitor visitor, Language language) {
        List<String> own = administered(visitor).map(Membership::code).toList();
        return new Shown(
                String.valueOf(person.id()),
                person.name().isEmpty()
                        ? messages.getMessage("people.nameless", null, language.locale())
                        : person.name(),
                person.userName().isEmpty() ? person.issuer() : person.userName(),
                !person.userName().isEmpty() && !person.practice(),
                person.closedAt() != null,
                person.id().equals(visitor.person()),
                memberships.of(person.id()).stream()
                        .filter(membership -> own.contains(membership.code()))
                        .map(membership -> new Held(
                                membership.code(),
                                membership.name().in(language),
                                membership.role().code(),
                                messages.getMessage("role." + membership.role().code(), null, language.locale()),
                                membership.fromGroup()))
                        .toList());
    }

    List<Choice> organisations(Visitor visitor, Language language) {
        return administered(visitor)
                .map(membership ->
                        new Choice(membership.code(), membership.name().in(language)))
                .toList();
    }

    private static java.util.stream.Stream<Membership> administered(Visitor visitor) {
        return visitor.memberships().stream().filter(membership -> membership.role() == Role.ADMINISTRATOR);
    }
}
