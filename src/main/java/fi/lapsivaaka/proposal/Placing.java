package fi.lapsivaaka.proposal;

import fi.lapsivaaka.proposal.Headings.Section;
import fi.lapsivaaka.proposal.Sentence.Role;
import java.util.ArrayList;
import java.util.List;

/** Gives each sentence its role: walks through a draft once and remembers in which section it is. */
final class Placing {

    private static final int LEAD_SENTENCES = 2;
    private static final int SHORT = 9;

    private final AgendaItems agenda;
    private Section section = Section.CONTENT;

    /** Where the text goes on after the names of people: who presents a decision is named within it. */
    private Section around = Section.CONTENT;

    private boolean titleFound;
    private boolean bodyBegun;
    private boolean venues;
    private int lead;

    Placing(AgendaItems agenda) {
        this.agenda = agenda;
    }

    List<Sentence> place(List<Sentence> sentences) {
        List<Sentence> placed = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            placed.add(sentence.as(role(sentence, i), Speaker.AUTHORITY));
        }
        return placed;
    }

    private Role role(Sentence sentence, int at) {
        if (agenda.isItem(at)) {
            section = Section.CONTENT;
            titleFound = true;
            venues = false;
            lead = 0;
            return Role.TITLE;
        }
        if (Headings.isFrontMatter(sentence, bodyBegun) || isBeforeTheMatter(sentence, at)) {
            return section == Section.IGNORED ? Role.OUTSIDE : Role.ASIDE;
        }
        if (Headings.isLabel(sentence, titleFound)) {
            return label(sentence);
        }
        if (sentence.has(Cue.IGNORED_SENTENCE)) {
            return Role.OUTSIDE;
        }
        if (section == Section.IGNORED) {
            boolean matter = !bodyBegun && sentence.isHeading() && Headings.namesMatter(sentence);
            if (!matter) {
                return Role.OUTSIDE;
            }
            section = Section.CONTENT;
        }
        if (section == Section.PEOPLE) {
            if (isPerson(sentence)) {
                return Role.ASIDE;
            }
            section = around;
        }
        if (isOfVenues(sentence)) {
            return Role.ASIDE;
        }
        boolean leadsIn = titleFound && sentence.quote().text().endsWith(":");
        return sentence.isHeading() && !leadsIn ? heading() : text(sentence);
    }

    private Role label(Sentence sentence) {
        Section before = section == Section.PEOPLE ? around : section;
        section = Headings.section(sentence);
        around = before == Section.DECISION ? before : Section.CONTENT;
        venues = false;
        boolean content = section != Section.PEOPLE && section != Section.IGNORED;
        bodyBegun |= content;
        if (section == Section.IGNORED) {
            return Role.OUTSIDE;
        }
        return content && Headings.names(sentence) > 2 ? Role.HEADING : Role.ASIDE;
    }

    private Role heading() {
        boolean title = !bodyBegun && (agenda.count() == 0 || !titleFound);
        titleFound |= title;
        return title ? Role.TITLE : Role.HEADING;
    }

    private Role text(Sentence sentence) {
        bodyBegun = true;
        lead++;
        if (section == Section.DECISION || sentence.has(Cue.DECIDES)) {
            return Role.DECISION;
        }
        return lead <= LEAD_SENTENCES ? Role.LEAD : Role.BODY;
    }

    /** Headings over the only numbered matter of minutes tell when and where a body met. */
    private boolean isBeforeTheMatter(Sentence sentence, int at) {
        return agenda.count() == 1 && sentence.isHeading() && agenda.isBeforeFirst(at);
    }

    /** A list under words such as "polling places": what stands in it are places and no services. */
    private boolean isOfVenues(Sentence sentence) {
        if (sentence.quote().text().endsWith(":")) {
            venues = sentence.has(Cue.VENUE);
            return false;
        }
        venues &= sentence.passage().form() != Passage.Form.SENTENCE;
        return venues;
    }

    private static boolean isPerson(Sentence sentence) {
        return sentence.words().size() < SHORT
                || (sentence.isHeading()
                        && sentence.has(Cue.JOB_TITLE)
                        && sentence.words().size() < SHORT + 5);
    }
}
