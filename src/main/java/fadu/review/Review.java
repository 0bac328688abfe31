package fadu.review;

import fadu.clause.Contract;
import fadu.clause.ContractParser;
import fadu.extract.Limits;
import fadu.extract.Refused;
import fadu.fact.Facts;
import fadu.finding.Comparison;
import fadu.finding.Finding;
import fadu.finding.InputFile;
import fadu.finding.ReviewResult;
import fadu.review.worker.Progress;
import fadu.review.worker.Step;
import fadu.review.worker.Submission;
import fadu.rules.Assessment;
import fadu.rules.Metadata;
import fadu.rules.ReviewDates;
import fadu.rules.RuleBook;
import fadu.text.SourceText;
import fadu.text.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One review, from files to the outcome of every point.
 *
 * @param result what was found
 * @param texts the files as read, those that were refused left out
 * @param contract the same, divided into clauses
 * @param facts what the clauses say, and what was declared
 */
public record Review(ReviewResult result, List<SourceText> texts, Contract contract, Facts facts) {

  /**
   * Reviews a submission: read the files, find the clauses, read the facts, settle the date whose
   * law applies, assess.
   *
   * @param day the day of the review; a signed contract is judged by the day it was signed
   * @param rules asked for only when the files have been read, so that both can go on at once
   * @throws Refused if the contract itself cannot be read
   * @throws PagesMissing if pages must be recognised first
   * @throws NotReviewed if the declared data cannot be read
   */
  static Review of(
      Submission submission,
      LocalDate day,
      Supplier<RuleBook> rules,
      Intake.TextSource source,
      Progress progress)
      throws Refused, NotReviewed, PagesMissing {
    progress.at(Step.READING);
    Intake intake = Intake.of(submission, source, progress);

    progress.at(Step.CLAUSES);
    Contract contract = ContractParser.parse(intake.texts());
    Limits.clauses(contract.clauses().size());
    List<InputFile> input = intake.input(contract.documents());

    progress.at(Step.FACTS);
    RuleBook book = rules.get();
    Metadata declared = Declared.of(submission.metadata(), book.dictionary());
    Facts read = book.factReading().read(contract, declared.facts(), day);
    Facts facts = Gaps.mark(Doubts.mark(read, contract), input);
    LawDate law = LawDate.settle(contract, facts, day);

    progress.at(Step.RULES);
    Assessment assessment = new Assessment(book);
    List<Finding> findings = assessment.assess(contract, facts, ReviewDates.of(law.date(), day));
    Optional<Comparison> comparison =
        submission
            .compareAsOf()
            .map(
                other ->
                    OtherDate.compare(other, findings, assessment.assess(contract, facts, other)));

    progress.at(Step.REPORT);
    List<Warning> warnings =
        Stream.of(
                intake.warnings(),
                declared.warnings(),
                law.warnings(),
                FailedReaders.in(facts),
                CalendarGaps.in(facts),
                Contradictions.in(facts, book.dictionary()))
            .flatMap(List::stream)
            .toList();
    return new Review(
        new ReviewResult(
            Engine.NAME,
            input,
            book.ruleSet(),
            law.date(),
            warnings,
            Headers.of(contract, facts),
            MetadataValues.of(contract, facts, book.dictionary()),
            findings,
            comparison),
        intake.texts(),
        contract,
        facts);
  }
}
