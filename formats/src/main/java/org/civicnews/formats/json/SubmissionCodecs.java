package org.civicnews.formats.json;

import org.civicnews.submission.AcceptedKind;
import org.civicnews.submission.AnswerSource;
import org.civicnews.submission.CallForm;
import org.civicnews.submission.CallFormBuilder;
import org.civicnews.submission.ClauseKind;
import org.civicnews.submission.Handling;
import org.civicnews.submission.HandlingBuilder;
import org.civicnews.submission.RoyaltyKind;
import org.civicnews.submission.RoyaltyPolicy;
import org.civicnews.submission.RoyaltyPolicyBuilder;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.submission.SubmissionCallBuilder;
import org.civicnews.submission.TermsClause;
import org.civicnews.submission.TermsClauseBuilder;
import org.civicnews.submission.TermsSnapshot;
import org.civicnews.submission.TermsSnapshotBuilder;

/** Calls for readers' stories. */
final class SubmissionCodecs {
    static final ObjectCodec<TermsClause, TermsClauseBuilder> CLAUSE = ObjectCodec.of(
                    "termsClause", TermsClause::builder, TermsClauseBuilder::build)
            .required("id", Scalars.STRING, TermsClause::id, TermsClauseBuilder::id)
            .required("text", Scalars.STRING, TermsClause::text, TermsClauseBuilder::text)
            .defaulted(
                    "kind",
                    Scalars.kind(ClauseKind::of, ClauseKind.known()),
                    TermsClause::kind,
                    TermsClauseBuilder::kind)
            .extra(TermsClause::extra, TermsClauseBuilder::putExtra);

    static final ObjectCodec<TermsSnapshot, TermsSnapshotBuilder> TERMS = ObjectCodec.of(
                    "termsSnapshot", TermsSnapshot::builder, TermsSnapshotBuilder::build)
            .optional("id", Scalars.STRING, TermsSnapshot::id, TermsSnapshotBuilder::id)
            .optional("version", Scalars.STRING, TermsSnapshot::version, TermsSnapshotBuilder::version)
            .defaulted("language", Scalars.LANGUAGE, TermsSnapshot::language, TermsSnapshotBuilder::language)
            .required("text", Scalars.STRING, TermsSnapshot::text, TermsSnapshotBuilder::text)
            .required("digest", Scalars.DIGEST, TermsSnapshot::digest, TermsSnapshotBuilder::digest)
            .list("clauses", CLAUSE, TermsSnapshot::clauses, TermsSnapshotBuilder::addClauses)
            .extra(TermsSnapshot::extra, TermsSnapshotBuilder::putExtra);

    static final ObjectCodec<RoyaltyPolicy, RoyaltyPolicyBuilder> ROYALTY = ObjectCodec.of(
                    "royaltyPolicy", RoyaltyPolicy::builder, RoyaltyPolicyBuilder::build)
            .required(
                    "kind",
                    Scalars.kind(RoyaltyKind::of, RoyaltyKind.known()),
                    RoyaltyPolicy::kind,
                    RoyaltyPolicyBuilder::kind)
            .optional("amount", Scalars.DECIMAL, RoyaltyPolicy::amount, RoyaltyPolicyBuilder::amount)
            .optional("currency", Scalars.STRING, RoyaltyPolicy::currency, RoyaltyPolicyBuilder::currency)
            .optional("statement", Scalars.STRING, RoyaltyPolicy::statement, RoyaltyPolicyBuilder::statement)
            .optional("clauseId", Scalars.STRING, RoyaltyPolicy::clauseId, RoyaltyPolicyBuilder::clauseId)
            .optional("legalBasis", Scalars.STRING, RoyaltyPolicy::legalBasis, RoyaltyPolicyBuilder::legalBasis)
            .extra(RoyaltyPolicy::extra, RoyaltyPolicyBuilder::putExtra);

    static final ObjectCodec<CallForm, CallFormBuilder> FORM = ObjectCodec.of(
                    "callForm", CallForm::builder, CallFormBuilder::build)
            .required("id", Scalars.STRING, CallForm::id, CallFormBuilder::id)
            .optional("version", Scalars.STRING, CallForm::version, CallFormBuilder::version)
            .optional("language", Scalars.LANGUAGE, CallForm::language, CallFormBuilder::language)
            .extra(CallForm::extra, CallFormBuilder::putExtra);

    static final ObjectCodec<Handling, HandlingBuilder> HANDLING = ObjectCodec.of(
                    "handling", Handling::builder, HandlingBuilder::build)
            .flag("confidential", Handling::confidential, HandlingBuilder::confidential)
            .flag("mayBeEdited", Handling::mayBeEdited, HandlingBuilder::mayBeEdited)
            .extra(Handling::extra, HandlingBuilder::putExtra);

    static final ObjectCodec<SubmissionCall, SubmissionCallBuilder> CALL = ObjectCodec.of(
                    "submissionCall", SubmissionCall::builder, SubmissionCallBuilder::build)
            .document("submissionCall", SubmissionCall::formatVersion, SubmissionCallBuilder::formatVersion)
            .required("id", Scalars.STRING, SubmissionCall::id, SubmissionCallBuilder::id)
            .required("title", Scalars.STRING, SubmissionCall::title, SubmissionCallBuilder::title)
            .optional("form", FORM, SubmissionCall::form, SubmissionCallBuilder::form)
            .list("topics", Scalars.STRING, SubmissionCall::topics, SubmissionCallBuilder::addTopics)
            .optional(
                    "controller",
                    PeopleCodecs.ORGANIZATION_REF,
                    SubmissionCall::controller,
                    SubmissionCallBuilder::controller)
            .list(
                    "accepts",
                    Scalars.kind(AcceptedKind::of, AcceptedKind.known()),
                    SubmissionCall::accepts,
                    SubmissionCallBuilder::addAccepts)
            .flag("wordCounter", SubmissionCall::wordCounter, SubmissionCallBuilder::wordCounter)
            .optionalInt("wordLimit", SubmissionCall::wordLimit, SubmissionCallBuilder::wordLimit)
            .optional("terms", TERMS, SubmissionCall::terms, SubmissionCallBuilder::terms)
            .optional("royalty", ROYALTY, SubmissionCall::royalty, SubmissionCallBuilder::royalty)
            .defaulted("handling", HANDLING, SubmissionCall::handling, SubmissionCallBuilder::handling)
            .list(
                    "answers",
                    Scalars.kind(AnswerSource::of, AnswerSource.known()),
                    SubmissionCall::answers,
                    SubmissionCallBuilder::addAnswers)
            .extra(SubmissionCall::extra, SubmissionCallBuilder::putExtra);

    private SubmissionCodecs() {}
}
