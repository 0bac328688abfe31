package fadu;

import fadu.review.worker.Answer;
import fadu.review.worker.Progress;
import fadu.review.worker.ReadingText;
import fadu.review.worker.ReviewEngine;
import fadu.review.worker.Step;
import fadu.review.worker.Submission;
import fadu.review.worker.SubmittedFile;
import fadu.review.worker.WorkerMain;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * A worker with an engine of a dozen lines: whoever tests the service needs answers whose words are
 * known, not rules. It finds "5%" unlawful, refuses files that begin with "%ENC", and sleeps over
 * files that hold "SLEEP".
 */
public final class SampleWorker implements ReviewEngine {
  public static void main(String[] args) {
    WorkerMain.run(SampleWorker::new);
  }

  @Override
  public About about() {
    return new About("fadu test", "sample", "a".repeat(64), 4);
  }

  @Override
  public void warmUp() {}

  @Override
  public Answer review(Submission submission, Progress progress) {
    progress.at(Step.READING);
    SubmittedFile file = submission.files().get(0);
    String text = text(file);
    if (text.startsWith("%ENC")) {
      return new Answer.Refused("ENCRYPTED", "文件设有打开密码，无法读取。请取消密码后重新提交。");
    }
    if (text.contains("SLEEP")) {
      try {
        Thread.sleep(1500);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    progress.at(Step.RULES);
    List<SourceText> texts = new ArrayList<>();
    for (SubmittedFile each : submission.files()) {
      texts.add(SourceText.of(each.name(), text(each)));
    }
    return new Answer.Reviewed(
        json(texts.get(0), submission).getBytes(StandardCharsets.UTF_8), ReadingText.json(texts));
  }

  private static String text(SubmittedFile file) {
    try {
      return new String(file.content().bytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String json(SourceText text, Submission submission) {
    StringJoiner evidence = new StringJoiner(",", "[", "]");
    for (Paragraph paragraph : text.paragraphs()) {
      String words = text.words(paragraph.from(), paragraph.to());
      int at = words.indexOf("5%");
      if (at >= 0) {
        evidence.add(
            """
            {"file":%s,"part":"专用","clause":"15.3.2","quote":"5%%","at":{"paragraph":%d,"from":%d,"to":%d},"page":null,"boxes":null,"facts":["retention.rate = 5%%"]}"""
                .formatted(quoted(text.name()), paragraph.index(), at, at + 2));
      }
    }
    boolean violated = evidence.length() > 2;
    return """
        {"schema":"fadu.review/1","engine":"fadu test","input":[{"name":%s}],"ruleSet":{"version":"sample","sha256":"%s","points":4},"asOf":"%s","warnings":[{"code":"TRACKED_CHANGES","message":"文件含有修订，已按接受插入、删除不计读取。"}],"contract":{"kind":"施工","title":"样例","owner":"某市住房和城乡建设局","contractor":"某建设集团有限公司","price":"12345678.00","signedOn":"2026-03-20","start":null,"end":null,"days":240},"summary":{"points":4,"violated":%d,"satisfied":%d,"notApplicable":1,"notAssessed":1,"error":0},"points":[
        {"code":"payment.retention-over-3-percent","outcome":"%s","severity":"较大","title":"质量保证金比例超过结算总额3%%","message":"合同约定预留5%%的质量保证金，超过3%%的上限。","reason":null,"suggestion":"将质量保证金比例改为不超过结算总额的3%%。","basis":[{"id":"RET7","law":"建设工程质量保证金管理办法","docNo":"建质〔2017〕138号","article":"第七条","effective":"2017-07-01","verified":false}],"evidence":%s,"rule":{"name":"质量保证金预留比例超过上限","file":"rules/payment/retention-over-3-percent.drl","line":3}},
        {"code":"dispute.arbitrate-or-litigate","outcome":"satisfied","severity":"较大","title":"争议解决方式约定明确","message":null,"reason":"约定向工程所在地人民法院起诉","suggestion":null,"basis":[],"evidence":[],"rule":null},
        {"code":"procedure.award-to-sign-over-30-days","outcome":"not-assessed","severity":"一般","title":"中标后三十日内订立合同","message":null,"reason":"缺少中标通知书发出日期","suggestion":null,"basis":[],"evidence":[],"rule":null},
        {"code":"labour.wage-account-missing","outcome":"not-applicable","severity":"重大","title":"农民工工资专用账户","message":null,"reason":"不是施工合同","suggestion":null,"basis":[],"evidence":[],"rule":null}]%s}"""
        .formatted(
            quoted(text.name()),
            "a".repeat(64),
            submission.asOf().map(Object::toString).orElse("2026-11-23"),
            violated ? 1 : 0,
            violated ? 1 : 2,
            violated ? "violated" : "satisfied",
            evidence,
            submission.compareAsOf().map(SampleWorker::comparison).orElse(""));
  }

  private static String comparison(LocalDate other) {
    return """
        ,"comparison":{"asOf":"%s","summary":{"added":1,"removed":0,"changed":0,"outcome":0},"changes":[
        {"code":"labour.wage-account-missing","area":"农民工工资","title":"农民工工资专用账户","change":"added","before":{"outcome":"not-applicable","severity":null,"message":null,"reason":null,"basis":[],"evidence":[]},"after":{"outcome":"violated","severity":"重大","message":"<b>没有约定专用账户。","reason":null,"basis":[{"id":"WR26","law":"保障农民工工资支付条例","docNo":"国务院令第724号","article":"第二十六条","effective":"2020-05-01","verified":false}],"evidence":[]}}]}"""
        .formatted(other);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
