package fi.lapsivaaka.people.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Membership;
import fi.lapsivaaka.people.Memberships;
import fi.lapsivaaka.people.PracticePerson;
import fi.lapsivaaka.people.Visitor;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Introduces the people one can be while trying out. */
@Component
final class PracticeWriter {

    /**
     * Somebody to choose.
     *
     * @param role what they are, and where
     * @param can what they can do
     * @param current whether the visitor is this person now
     */
    public record Choice(String code, String name, String role, String can, boolean current) {}

    private final Memberships memberships;
    private final MessageSource messages;

    PracticeWriter(Memberships memberships, MessageSource messages) {
        this.memberships = memberships;
        this.messages = messages;
    }

    List<Choice> write(List<PracticePerson> people, Visitor visitor, Language language) {
        return people.stream()
                .map(person -> new Choice(
                        person.code(),
                        person.name(),
                        role(person, language),
                        messages.getMessage("practice.can." + person.code(), null, language.locale()),
                        person.id().equals(visitor.person())))
                .toList();
    }

    private String role(PracticePerson person, Language language) {
        String role = messages.getMessage("role." + person.role().code(), null, language.locale());
        return memberships.of(person.id()).stream()
                .filter(membership -> membership.code().equals(person.organisation()))
                .map(Membership::name)
                .findFirst()
                .map(name -> role + ", " + name.in(language))
                .orElse(role);
    }
}
