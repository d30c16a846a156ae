package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.vocabulary.ChildPopulation;
import fi.lapsivaaka.vocabulary.Municipality;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which wellbeing services county serves a municipality's children, and what part of its money is theirs. */
@Component
public class Counties {

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final Organisations organisations;

    Counties(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Its name; empty for what is no municipality, and for those that no county serves. */
    public Optional<LocalizedText> name(Organisation municipality) {
        return member(municipality).filter(member -> members(member).size() > 1).map(Municipality::county);
    }

    /** The county, when it has ledgers here. */
    public Optional<Organisation> of(Organisation municipality) {
        return name(municipality)
                .flatMap(name -> organisations.findByName(name.fi()))
                .filter(county -> county.kind().equals("hva") && county.practice() == municipality.practice());
    }

    /** Municipalities of a county whose ledgers are here. */
    public List<Organisation> municipalities(Organisation county) {
        return organisations.findAll().stream()
                .filter(one -> of(one).filter(county::equals).isPresent())
                .toList();
    }

    /**
     * The municipality's part by a key.
     *
     * @return empty when the residents of some municipality of the county are not known for the year or an earlier one
     */
    public Optional<Division> division(Organisation municipality, int year, DivisionKey key) {
        Optional<Municipality> member = member(municipality);
        if (member.isEmpty()) {
            return Optional.empty();
        }
        List<Municipality> members = members(member.get());
        List<ChildPopulation> populations = members.stream()
                .flatMap(one -> vocabulary.childPopulation(one.code(), year).stream())
                .toList();
        long whole = populations.stream().mapToLong(key::weight).sum();
        if (populations.size() < members.size() || whole == 0) {
            return Optional.empty();
        }
        int own = members.indexOf(member.get());
        return Optional.of(new Division(
                key,
                key.weight(populations.get(own)),
                whole,
                populations.stream().mapToInt(ChildPopulation::year).min().orElseThrow(),
                populations.stream().mapToInt(ChildPopulation::year).max().orElseThrow(),
                members.size(),
                populations.stream().map(ChildPopulation::source).distinct().toList(),
                populations.stream().map(key::weight).toList(),
                own));
    }

    /** All municipalities of a municipality's county by their code, itself among them; none where it is no municipality. */
    List<Municipality> members(Organisation municipality) {
        return member(municipality).map(this::members).orElse(List.of());
    }

    private Optional<Municipality> member(Organisation municipality) {
        return municipality.kind().equals("kunta")
                ? vocabulary.municipality(municipality.municipality())
                : Optional.empty();
    }

    private List<Municipality> members(Municipality member) {
        return vocabulary.municipalities().stream()
                .filter(one -> one.practice() == member.practice()
                        && one.county().fi().equals(member.county().fi()))
                .sorted(Comparator.comparing(Municipality::code))
                .toList();
    }
}
