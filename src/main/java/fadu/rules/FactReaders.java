package fadu.rules;

import fadu.fact.FactReader;
import fadu.fact.acceptance.ArchiveReader;
import fadu.fact.acceptance.DeadlineReader;
import fadu.fact.acceptance.EarlyUseReader;
import fadu.fact.attachment.AttachmentReader;
import fadu.fact.breach.AdjustmentReader;
import fadu.fact.breach.DamagesReader;
import fadu.fact.dispute.AdministrativeReader;
import fadu.fact.dispute.AfterAwardReader;
import fadu.fact.dispute.ContactReader;
import fadu.fact.dispute.CourtReader;
import fadu.fact.dispute.DisputeReader;
import fadu.fact.dispute.InstitutionReader;
import fadu.fact.dispute.OpenClauseReader;
import fadu.fact.dispute.WaiverReader;
import fadu.fact.fairness.ClaimBarReader;
import fadu.fact.fairness.InterpretationReader;
import fadu.fact.fairness.PriorityReader;
import fadu.fact.fairness.SiteRiskReader;
import fadu.fact.form.BlankReader;
import fadu.fact.form.CitationReader;
import fadu.fact.labour.LabourCostReader;
import fadu.fact.labour.RealNameReader;
import fadu.fact.labour.WageAccountReader;
import fadu.fact.labour.WageCycleReader;
import fadu.fact.labour.WageDepositReader;
import fadu.fact.labour.WageExemptionReader;
import fadu.fact.labour.WithholdingReader;
import fadu.fact.paper.AwardNoticeReader;
import fadu.fact.paper.TenderDocumentReader;
import fadu.fact.party.CapacityReader;
import fadu.fact.party.ConsortiumReader;
import fadu.fact.party.CreditCodeReader;
import fadu.fact.party.OtherPlacesReader;
import fadu.fact.party.PartyNameReader;
import fadu.fact.party.SealReader;
import fadu.fact.party.SignatoryReader;
import fadu.fact.party.StandingReader;
import fadu.fact.payment.PaymentReader;
import fadu.fact.place.SiteReader;
import fadu.fact.price.AwardPriceReader;
import fadu.fact.price.BreakdownReader;
import fadu.fact.price.FormReader;
import fadu.fact.price.PriceReader;
import fadu.fact.price.RiskReader;
import fadu.fact.procedure.AwardReader;
import fadu.fact.procedure.SigningReader;
import fadu.fact.procedure.WinnerReader;
import fadu.fact.quality.DesignReader;
import fadu.fact.quality.MakerReader;
import fadu.fact.quality.StandardReader;
import fadu.fact.quality.SupervisionReader;
import fadu.fact.quality.WarrantyLetterReader;
import fadu.fact.quality.WarrantyReader;
import fadu.fact.quality.WarrantyStartReader;
import fadu.fact.retention.DefectsReader;
import fadu.fact.retention.ReleaseReader;
import fadu.fact.safety.DutyReader;
import fadu.fact.safety.ExemptionReader;
import fadu.fact.safety.FeeReader;
import fadu.fact.safety.FeeSeparateReader;
import fadu.fact.safety.InsuranceReader;
import fadu.fact.security.SecurityReader;
import fadu.fact.settlement.BasisReader;
import fadu.fact.settlement.SilenceReader;
import fadu.fact.subcontract.ManagerReader;
import fadu.fact.subcontract.NominationReader;
import fadu.fact.subcontract.OtherContractorsReader;
import fadu.fact.subcontract.ProhibitionReader;
import fadu.fact.subcontract.StructureReader;
import fadu.fact.subcontract.TermsReader;
import fadu.fact.subcontract.TransferReader;
import fadu.fact.time.EffectReader;
import fadu.fact.time.OrderReader;
import fadu.fact.time.TimeReader;
import fadu.law.Holidays;
import java.util.List;

/** The readers of all topics, in the order in which they run: later ones see what earlier found. */
public final class FactReaders {
  /** 招标投标法第四十六条, 政府采购法第四十六条: the same thirty days since 2000. */
  private static final int DAYS_TO_SIGN = 30;

  private FactReaders() {}

  /**
   * @param holidays the calendar of the rule set, for periods that end on working days
   */
  public static List<FactReader> all(Holidays holidays) {
    return List.of(
        new PartyNameReader(),
        new OtherPlacesReader(),
        new CreditCodeReader(),
        new StandingReader(),
        new CapacityReader(),
        new SealReader(),
        new AwardNoticeReader(),
        new TenderDocumentReader(),
        new SigningReader(),
        new SignatoryReader(),
        new ConsortiumReader(),
        new WinnerReader(),
        new AwardReader(holidays::nextWorking, holidays::knows, DAYS_TO_SIGN),
        new PriceReader(),
        new BreakdownReader(),
        new FormReader(),
        new RiskReader(),
        new SecurityReader(),
        new AwardPriceReader(),
        new PaymentReader(),
        new TimeReader(),
        new OrderReader(),
        new EffectReader(),
        new WarrantyReader(),
        new WarrantyLetterReader(),
        new WarrantyStartReader(),
        new StandardReader(),
        new EarlyUseReader(),
        new DeadlineReader(),
        new ArchiveReader(),
        new SupervisionReader(),
        new DesignReader(),
        new MakerReader(),
        new StructureReader(),
        new TermsReader(),
        new TransferReader(),
        new NominationReader(),
        new OtherContractorsReader(),
        new ProhibitionReader(),
        new ManagerReader(),
        new FeeReader(),
        new FeeSeparateReader(),
        new ExemptionReader(),
        new DutyReader(),
        new InsuranceReader(),
        new DamagesReader(),
        new AdjustmentReader(),
        new DefectsReader(),
        new ReleaseReader(),
        new WageAccountReader(),
        new WageCycleReader(),
        new WageDepositReader(),
        new WageExemptionReader(),
        new WithholdingReader(),
        new LabourCostReader(),
        new RealNameReader(),
        new SilenceReader(),
        new BasisReader(),
        new DisputeReader(),
        new PriorityReader(),
        new SiteRiskReader(),
        new ClaimBarReader(),
        new InterpretationReader(),
        new OpenClauseReader(),
        new AfterAwardReader(),
        new AdministrativeReader(),
        new WaiverReader(),
        new ContactReader(),
        new InstitutionReader(),
        new SiteReader(),
        new CourtReader(),
        new BlankReader(),
        new CitationReader(),
        new AttachmentReader());
  }
}
