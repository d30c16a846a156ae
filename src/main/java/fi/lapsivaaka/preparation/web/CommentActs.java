package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.preparation.Commenting;
import fi.lapsivaaka.preparation.Preparations;
import fi.lapsivaaka.proposal.KeptDraft;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Does what the form of a step says of comments: {@code comment.S-03} holds a new one, {@code answer.S-03.7} an answer to
 * thread 7, and the button {@code settle:S-03:7} or {@code reopen:S-03:7} settles or opens that thread.
 */
@Component
final class CommentActs {

    private static final Set<String> ACTS = Set.of("comment", "settle", "reopen");
    private static final String NUMBER = "[0-9]{1,18}";

    private final Commenting commenting;
    private final Preparations preparations;

    CommentActs(Commenting commenting, Preparations preparations) {
        this.commenting = commenting;
        this.preparations = preparations;
    }

    /** Whether a button is one of these: then the person has not gone on from the step. */
    static boolean is(String act) {
        return ACTS.contains(act);
    }

    /** Keeps what was typed, whatever button was pressed. */
    void keep(KeptDraft draft, MultiValueMap<String, String> fields, UUID person) {
        fields.toSingleValueMap().forEach((name, text) -> {
            String[] parts = name.split("\\.", 3);
            if (parts.length < 2 || preparations.question(draft, parts[1]).isEmpty()) {
                return;
            }
            if (parts[0].equals("comment") && parts.length == 2) {
                commenting.say(draft, parts[1], null, text, person);
            } else if (parts[0].equals("answer") && parts.length == 3 && parts[2].matches(NUMBER)) {
                commenting.say(draft, parts[1], Long.valueOf(parts[2]), text, person);
            }
        });
    }

    /** @param act as it was sent, cut at its colons */
    void act(KeptDraft draft, String[] act, UUID person) {
        if (act.length == 3 && act[2].matches(NUMBER)) {
            if (act[0].equals("settle")) {
                commenting.settle(draft, Long.parseLong(act[2]), person);
            } else if (act[0].equals("reopen")) {
                commenting.reopen(draft, Long.parseLong(act[2]), person);
            }
        }
    }
}
