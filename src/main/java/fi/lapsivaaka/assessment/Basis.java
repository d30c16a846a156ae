package fi.lapsivaaka.assessment;

import fi.lapsivaaka.vocabulary.Provision;
import java.util.List;

/**
 * What a finding rests on.
 *
 * @param provisions sections of acts; empty when it is a policy of the product alone
 * @param mark {@code V} checked against the source, {@code K} professional knowledge not yet checked, {@code P} policy
 */
public record Basis(List<Provision> provisions, String mark) {}
