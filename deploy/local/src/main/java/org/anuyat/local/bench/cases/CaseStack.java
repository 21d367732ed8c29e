package org.anuyat.local.bench.cases;

import java.nio.file.Path;
import java.util.List;
import org.anuyat.local.MailServerKind;
import org.anuyat.local.Ports;
import org.anuyat.local.Progress;
import org.anuyat.local.Stack;
import org.anuyat.local.demo.DemoMunicipality;

/** A stack whose case-service has so many cases and answers alone. */
record CaseStack(Stack stack, CaseDatabase database, int cases) implements AutoCloseable {

  static CaseStack start(Path folder, int portBase, int cases) throws Exception {
    System.out.printf("A stack for %,d cases:%n", cases);
    Stack stack =
        Stack.start(
            folder,
            Ports.above(portBase),
            MailServerKind.GREENMAIL,
            new Progress(System.out::println));
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
    for (DemoMunicipality municipality : DemoMunicipality.values()) {
      municipality.setUp(stack.endpoints());
    }
    for (String service : List.of("intake", "payment", "permit", "case")) {
      stack.stopService(service);
    }
    CaseDatabase database = new CaseDatabase(stack);
    database.explainEverything();
    System.out.printf("Filling up to %,d cases …%n", cases);
    database.fillUpTo(cases);
    stack.startService("case");
    return new CaseStack(stack, database, cases);
  }

  List<CaseQuestion> questions() {
    return CaseQuestion.all(stack.endpoints());
  }

  @Override
  public void close() throws Exception {
    database.close();
    stack.close();
  }
}
