-- Fees an amount may belong to, and fees that owe something back.
CREATE INDEX fee_awaiting_money ON fee (municipality, (amount_satang - paid_satang + refunded_satang), id)
    WHERE status IN ('NOTIFIED', 'PROOF_RECEIVED', 'EXPIRED');
CREATE INDEX fee_owing_back ON fee (municipality, id)
    WHERE status IN ('VERIFIED', 'WAIVED', 'REFUNDED') AND paid_satang - refunded_satang > settled_satang;
