package org.gongkailan.requests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.Assignment;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.Samples;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Notices;
import org.gongkailan.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestsViewModelTest {
    @TempDir
    Path folder;
    private Samples.Office office;
    private Notices notices;
    private RequestsViewModel model;
    private DisclosureRequest request;

    @BeforeEach
    void open() {
        office = Samples.office(folder);
        Desk desk = TestDesk.in(folder);
        notices = desk.notices();
        model = new RequestsViewModel(office.ledger(), desk);
        request = office.register("2026-11-02", ApplicantClass.NATURAL_PERSON);
        model.open(request.id());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aStepThatWasLeftComesBackOnThePageOfItsCase() {
        leaveARemark();
        goOn();
        assertEquals(request, model.opened.get().request());
        assertEquals("电话联系过申请人", model.step.get().text.get());
    }

    @Test
    void aStepThatWasLeftIsNotPutOnACaseThatHasChangedSince() {
        leaveARemark();
        office.ledger().correct(request.assignedTo(new Assignment("信息公开科", "李敏")));
        goOn();
        assertNull(model.step.get());
        assertTrue(notices.latest().orElseThrow().bad());
    }

    @Test
    void aRegistrationThatWasLeftForAStepComesBack() {
        model.add();
        model.draft.get().description.set("2025年度部门决算");
        model.begin(Step.REMARK);
        goOn();
        assertNull(model.step.get());
        assertEquals("2025年度部门决算", model.draft.get().description.get());
    }

    @Test
    void whatWasPutDownIsNotOfferedAgain() {
        model.begin(Step.REMARK);
        model.step.get().text.set("电话联系过申请人");
        model.take(model.step.get());
        assertEquals(0, notices.shown().size());
    }

    private void leaveARemark() {
        model.begin(Step.REMARK);
        model.step.get().text.set("电话联系过申请人");
        model.close();
    }

    private void goOn() {
        notices.latest().orElseThrow().actions().getFirst().fire();
    }
}
