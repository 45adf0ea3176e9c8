/**
 * What may be shown: stands between an assessment and every writer.
 *
 * <p>Each figure and each partition is decided by its own rule ({@code …Disclosure}); then all that
 * would be shown of a wave is attacked together ({@code AuditedWave}), as rows of weights over
 * those who stand alike ({@code ReleasedRows}), by {@link org.regionalism.privacy.RowSpaceAudit},
 * and what an attack needs is withheld, too. At last the waves are attacked together with what
 * moved between them ({@code ChangeAudit}), and a movement that an attack needs is withheld.
 *
 * <p>Nothing here writes, and nothing that writes sees an assessment that has not been through
 * here.
 */
@NullMarked
package org.regionalism.privacy;

import org.jspecify.annotations.NullMarked;
