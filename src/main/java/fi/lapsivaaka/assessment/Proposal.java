package fi.lapsivaaka.assessment;

import java.util.List;

/**
 * Fact: the matter itself.
 *
 * @param organisation {@code KUNTA}, {@code HVA}
 * @param decisionTypes codes of decision types
 * @param services codes of service groups
 * @param direction {@code BETTER}, {@code WORSE}, {@code BOTH}, {@code UNKNOWN}
 * @param childService whether some service of it is mainly for children
 * @param thin whether the text says too little to judge from
 */
public record Proposal(
        String id,
        String organisation,
        List<String> decisionTypes,
        List<String> services,
        String direction,
        boolean childService,
        boolean thin) {}
