/** Skeletons of Google Calendar's pages: attributes as captured 2023–2026, all people invented. */

/** Chips of the week view. */
export const WEEK = `
<body data-viewfamily="EVENT" data-viewkey="WEEK">
<div id="xUserInfo" aria-hidden="true" style="display:none"><div id="xUserEmail">me@example.com</div><div id="xUserName"></div><div id="xTimezone">Europe/Berlin</div><div id="xGmtOffset">3600000</div><div id="xUserLocale">en</div></div>
<div id="YPCqFe"><div role="main"><div role="grid">
 <div role="gridcell" tabindex="-1" aria-labelledby="tsc-4" data-column-index="4" data-datekey="28773">
  <h2 id="tsc-4" class="XuJrye">2 events, Thursday, March 5</h2>
  <div role="presentation">
   <div role="button" data-eventchip="" data-opens-details="true" tabindex="0" data-eventid="azN2OWV4YW1wbGUxb24xYWFhYWFhYWFhYWFfMjAyNjAzMDVUMTQwMDAwWiBtZUBleGFtcGxlLmNvbQ" data-keyboardactiontype="0;1" data-focusable="" jscontroller="NAKBTc" jslog="35463; 2:[&quot;k3v9example1on1aaaaaaaaaaa_20260305T140000Z&quot;,null,null,6];1:[&quot;me@example.com&quot;,1];track:impression,click; mutable:true" data-dragsource-type="2" class="GTG3wb ChfiMc rFUW1c" style="top: 719px; height: 38px; background-color: rgb(3, 155, 229);">
    <div class="XuJrye">3pm to 4pm, Alice / Me weekly, Me Example, Accepted, No location, March 5, 2026</div>
    <div aria-hidden="true" class="Jcb6qd"><div class="fFwDnf"><div class="lhydbb"><span class="KcY3wb"><span class="I0UMhf">Alice / Me weekly</span></span></div><div class="lhydbb gVNoLb">3 – 4pm</div></div></div>
    <div aria-hidden="true" class="leOeGd" data-eventid="azN2OWV4YW1wbGUxb24xYWFhYWFhYWFhYWFfMjAyNjAzMDVUMTQwMDAwWiBtZUBleGFtcGxlLmNvbQ" data-dragsource-type="3"></div>
   </div>
   <div role="button" data-eventchip="" data-opens-details="true" tabindex="0" data-eventid="tasks_abc123EXAMPLE" class="GTG3wb">
    <div class="XuJrye">task: Write notes, Not completed, March 5, 2026, 5pm</div>
    <div aria-hidden="true" class="Jcb6qd"><span class="I0UMhf">Write notes</span></div>
    <div aria-hidden="true" class="leOeGd" data-eventid="tasks_abc123EXAMPLE"></div>
   </div>
  </div>
 </div>
</div></div></div>
</body>
`;

/** Chips of the month view. */
export const MONTH = `
<body data-viewfamily="EVENT" data-viewkey="MONTH">
<div id="xUserInfo" aria-hidden="true" style="display:none"><div id="xUserEmail">me@example.com</div></div>
<div id="YPCqFe"><div role="main"><div role="grid"><div role="row">
 <div role="gridcell" data-datekey="28773"><h2 class="XuJrye">2 events, Thursday, March 5</h2></div>
 <div role="presentation">
  <div data-eventchip="" data-stacked-layout-chip-container="true" data-eventid="azN2OWV4YW1wbGUxb24xYWFhYWFhYWFhYWFfMjAyNjAzMDVUMTQwMDAwWiBtZUBleGFtcGxlLmNvbQ" class="vEJ0bc Po94xd" style="left: 57.14%; width: 14.29%; top: 1em; border-color: rgb(3, 155, 229);">
   <div role="button" data-stacked-layout-chip="true" tabindex="0" class="KF4T6b smECzc">
    <div class="ZWOtn"><div class="VlNR9e" style="border-color: rgb(3, 155, 229);"></div></div>
    <span aria-hidden="true" class="nHqeVd"><span class="DvyQhe">3pm</span><span class="WBi6vc">Alice / Me weekly</span></span>
    <span class="XuJrye">3pm to 4pm, Alice / Me weekly, Me Example, Accepted, No location, March 5, 2026</span>
   </div>
  </div>
  <div data-eventchip="" data-stacked-layout-chip-container="true" data-eventid="MDAwMmV4YW1wbGVncm91cGRkZGRkZGRkZGQgYWJjZGVmMDEyMzQ1Njc4OUBn" class="vEJ0bc Po94xd" style="left: 57.14%; width: 14.29%; top: 0em;">
   <div role="button" data-stacked-layout-chip="true" tabindex="0" class="KF4T6b" style="background-color: rgb(11, 128, 67);">
    <span aria-hidden="true" class="nHqeVd"><span class="WBi6vc">Team day</span></span>
    <span class="XuJrye">All day, Team day, Calendar: Team, No location, March 5, 2026</span>
   </div>
  </div>
  <div role="button" tabindex="0" data-opens-day-overview="true">2 more</div>
 </div>
</div></div></div></div>
</body>
`;

/** A bubble of the user and one person. */
export const BUBBLE = `
<div class="ecHOgf RDlrG" role="dialog" jsname="ssXDle" data-chips-dialog="true" aria-labelledby="rAECCd" tabindex="-1" data-layout-mode="bubble" aria-modal="true" style="opacity: 1;">
<span jsname="bN97Pc" class="kma42e">
<div data-keyboardactiontype="0;1" id="xDetDlg" jscontroller="qxis9" jslog="35389; 2:[&quot;k3v9example1on1aaaaaaaaaaa_20260305T140000Z&quot;,&quot;me@example.com&quot;,0,null,2,0];1:[&quot;me@example.com&quot;,1];track:impression; mutable:rci;" data-origin="2" data-eventid="azN2OWV4YW1wbGUxb24xYWFhYWFhYWFhYWFfMjAyNjAzMDVUMTQwMDAwWiBtZUBleGFtcGxlLmNvbQ" data-actions-expanded="false" data-open-edit-note="false" class="jefcFd Fqhyrf">
 <div class="pdqVLc">
  <div class="Tnsqdc">
   <button id="xDetDlgCloseBu" aria-label="Close" jsname="LgbsSe"></button>
   <button aria-label="Edit event" jsname="DyVDA"></button>
   <button id="xDetDlgDelBu" aria-label="Delete event" jsname="VkLyEc"></button>
   <button aria-label="Options" aria-haspopup="menu" aria-expanded="false"></button>
   <div data-is-hoisted="true" data-eventid="azN2OWV4YW1wbGUxb24xYWFhYWFhYWFhYWFfMjAyNjAzMDVUMTQwMDAwWiBtZUBleGFtcGxlLmNvbQ"><ul role="menu" aria-label="Event action menu"></ul></div>
  </div>
  <div class="hMdQi" jsname="sV9x3c">
   <div class="nBzcnc OjZ2cc"><div aria-hidden="true" class="zZj8Pb"></div>
    <div class="toUqff" id="xDetDlgWhen"><div class="JEx5le bgOWSb">
     <div class="UfeRlc" data-text="Alice / Me weekly" data-tooltip-only-if-necessary="true"><span role="heading" aria-level="1" id="rAECCd">Alice / Me weekly</span></div>
     <div class="AzuXid O2VjS CyPPBf">Thursday, March 5<span class="grQv0">⋅</span><span>3:00 – 4:00pm</span></div>
     <div class="AzuXid Kcwcnf">Weekly on Thursday</div>
    </div></div></div>
   <div class="ibJzMe" data-in-bubble="false"><div class="nBzcnc" id="xDetDlgVideo" data-details="Alice / Me weekly&#10;Thursday, March 5 · 3:00 – 4:00pm&#10;Time zone: Europe/Berlin"><div class="toUqff"><a href="https://meet.google.com/abc-defg-hij?authuser=0" aria-label="Join with Google Meet (abc-defg-hij)">Join with Google Meet</a></div></div><div role="alert"></div></div>
   <div class="jBPJ1e" data-is-selection-enabled="false" data-is-expanded="true" data-show-working-location-actions="true">
    <div class="nBzcnc" jsname="bA8IK"><div aria-hidden="true" class="zZj8Pb"></div>
     <div class="toUqff" id="xDetDlgAtt"><div class="bgOWSb"><div class="UfeRlc">2 guests</div><div class="AzuXid O2VjS CyPPBf">1 yes</div><div class="AzuXid Kcwcnf CyPPBf">1 awaiting</div></div></div>
     <div><button aria-label="Copy guest emails" jsname="UUkoTc"><i class="google-material-icons" aria-hidden="true">content_copy</i></button><button aria-label="Chat with guests"></button><button aria-label="Email guests"></button></div></div>
    <div jsname="MsyPn" class="uej9Ud" role="tree" aria-label="Guests">
     <div class="nBzcnc Zce9sc" data-hovercard-id="me@example.com" data-hovercard-keyboard-triggering="enabled" data-hovercard-hover-trigger-disabled="true" data-email="me@example.com" role="treeitem" tabindex="0" data-id="me@example.com" aria-label="Me Example, Attending, Organizer" jsname="OLRBPb" id="xDtlDlgOrg">
      <div class="LSJzI" data-hovercard-id="me@example.com"><div aria-hidden="true"></div></div>
      <div class="toUqff" data-hovercard-id="me@example.com"><div class="UfeRlc"><div class="ddPise"><span class="SDqFWd"><span>Me Example</span></span></div></div><div class="AzuXid O2VjS"><div class="PxRbs"><div class="IlJwl">Organizer</div></div></div></div>
     </div>
     <div class="nBzcnc Zce9sc" data-hovercard-id="alice@example.com" data-hovercard-keyboard-triggering="enabled" data-hovercard-hover-trigger-disabled="true" data-email="alice@example.com" role="treeitem" data-id="alice@example.com" aria-label="Alice Example" jsname="OLRBPb">
      <div class="LSJzI" data-hovercard-id="alice@example.com"><div aria-hidden="true"></div></div>
      <div class="toUqff" data-hovercard-id="alice@example.com"><div class="UfeRlc"><div class="ddPise"><span class="SDqFWd"><span>Alice Example</span></span></div></div><div class="AzuXid O2VjS"><div class="PxRbs"><div class="IlJwl"></div></div></div></div>
     </div>
    </div>
   </div>
   <div class="nBzcnc"><div class="toUqff" id="xDetDlgNot"><ol class="oIOto" aria-label="Notifications"><li>10 minutes before</li></ol></div></div>
   <div class="nBzcnc" data-hovercard-id="me@example.com" role="button" aria-haspopup="dialog" tabindex="0"><div class="toUqff" data-hovercard-id="me@example.com" id="xDetDlgCal"><div class="bgOWSb"><div class="UfeRlc"><span class="XuJrye">Organizer: Me Example</span><div class="Bw8As" aria-hidden="true">Me Example</div></div></div></div></div>
  </div>
  <div class="FKqJcf"><div jsname="lHDFj" class="YWILgc"><span aria-hidden="true">Going?</span><div class="Ovgvvb"><div class="JT0oKf">
   <div class="XsYse KKjvXb"><button type="button" jsname="lezaG" aria-label="Respond Yes, selected" data-button-type="actionButton" id="xRsvpYesBu">Yes</button></div>
   <button jsname="TtJ8Me" aria-label="Respond No" id="xRsvpNoBu">No</button><button jsname="EVpSp" aria-label="Respond Maybe" id="xRsvpMaybeBu">Maybe</button>
  </div></div></div></div>
 </div>
</div></span></div>
`;

/** A bubble of the user, one person and a room. */
export const BUBBLE_WITH_ROOM = `
<div role="dialog" data-chips-dialog="true" aria-labelledby="rAECCd" data-layout-mode="bubble" aria-modal="true"><span jsname="bN97Pc">
<div id="xDetDlg" jscontroller="qxis9" data-origin="2" data-eventid="cjdxMmV4YW1wbGVyb29tYmJiYmJiYmJiYmIgbWVAZXhhbXBsZS5jb20" data-actions-expanded="false" class="jefcFd Fqhyrf"><div class="pdqVLc">
 <div class="hMdQi" jsname="sV9x3c">
  <div class="nBzcnc"><div class="toUqff" id="xDetDlgWhen"><div class="bgOWSb"><div class="UfeRlc" data-text="Bob in the office"><span role="heading" aria-level="1" id="rAECCd">Bob in the office</span></div><div class="AzuXid O2VjS CyPPBf">Friday, March 6<span class="grQv0">⋅</span><span>10:00 – 10:30am</span></div></div></div></div>
  <div class="nBzcnc OcVpRe"><div aria-hidden="true"></div><div class="toUqff" id="xDetDlgRoom"><div class="bgOWSb">
   <div class="UfeRlc"><span data-is-tooltip-wrapper="true"><span class="iGpjxc"><span class="muGyXc">HQ-1</span>&nbsp;<a class="a1YAZe" href="https://example.com/?q=room" aria-label="Link to the meeting room Aspen in building HQ-1 on a map"><span>Aspen</span>&nbsp;<span>3-C</span></a></span><div role="tooltip" aria-hidden="true">Aspen</div></span></div>
   <div class="AzuXid"><i class="google-material-icons" aria-hidden="true">people</i>10</div></div></div></div>
  <div class="jBPJ1e" data-is-expanded="true">
   <div class="nBzcnc" jsname="bA8IK"><div class="toUqff" id="xDetDlgAtt"><div class="bgOWSb"><div class="UfeRlc">2 guests</div><div class="AzuXid O2VjS CyPPBf">2 yes</div></div></div></div>
   <div jsname="MsyPn" role="tree" aria-label="Guests">
    <div role="treeitem" tabindex="0" jsname="OLRBPb" id="xDtlDlgOrg" data-email="bob@example.com" data-id="bob@example.com" data-hovercard-id="bob@example.com" aria-label="Bob Example, Attending, Organizer"><div data-hovercard-id="bob@example.com"></div><div class="toUqff" data-hovercard-id="bob@example.com"><span class="SDqFWd"><span>Bob Example</span></span><div class="IlJwl">Organizer</div></div></div>
    <div role="treeitem" jsname="OLRBPb" data-email="me@example.com" data-id="me@example.com" data-hovercard-id="me@example.com" aria-label="Me Example, Attending"><div data-hovercard-id="me@example.com"></div><div class="toUqff" data-hovercard-id="me@example.com"><span class="SDqFWd"><span>Me Example</span></span><div class="IlJwl"></div></div></div>
   </div>
  </div>
  <div class="nBzcnc" role="button" aria-label="Open Main Street 1 in Maps"><div class="toUqff" id="xDetDlgLoc" data-text="Main Street 1"><span jsslot=""><span class="XuJrye">Location:</span><div class="bgOWSb"><div class="UfeRlc">Main Street 1</div><div class="AzuXid O2VjS"></div></div></span></div></div>
  <div class="nBzcnc" data-hovercard-id="bob@example.com" role="button" tabindex="0"><div class="toUqff" data-hovercard-id="bob@example.com" id="xDetDlgCal"><div class="bgOWSb"><div class="UfeRlc"><span class="XuJrye">Organizer: Bob Example</span><div aria-hidden="true">Bob Example</div></div></div></div></div>
 </div>
 <div class="FKqJcf"><div class="XsYse KKjvXb"><button aria-label="Respond Yes, selected" id="xRsvpYesBu">Yes</button></div><button aria-label="Respond No" id="xRsvpNoBu">No</button><button aria-label="Respond Maybe" id="xRsvpMaybeBu">Maybe</button></div>
</div></div></span></div>
`;

/** The full event page, read from code rather than captures. */
export const EDIT_PAGE = `
<body data-viewfamily="EVENT_EDIT">
<div id="xUserInfo" aria-hidden="true" style="display:none"><div id="xUserEmail">me@example.com</div><div id="xTimezone">Europe/Berlin</div></div>
<div id="YPCqFe"><div role="main"><div class="p9lUpf" jsname="nB7Rvb" data-is-create="false" data-eventid="cjdxMmV4YW1wbGVyb29tYmJiYmJiYmJiYmIgbWVAZXhhbXBsZS5jb20" jslog="1; 2:[&quot;r7q2exampleroombbbbbbbbbbb&quot;,&quot;me@example.com&quot;,0]">
 <button id="xCancelBu" aria-label="Cancel event editing"></button>
 <div jsname="GYcwYe"><input type="text" id="xTiIn" aria-label="Title" placeholder="Add title" data-initial-value="Bob in the office" value="Bob in the office"></div>
 <button id="xSaveBu" jsname="x8hlje" aria-label="Save">Save</button>
 <div jsname="iKdrbf"><input jsname="YPqjbf" id="xStDaIn" aria-label="Start date" data-date="20260306" value="Mar 6, 2026"></div>
 <div jsname="B4GDSd"><input jsname="YPqjbf" id="xStTiIn" role="combobox" aria-label="Start time" data-initial-value="10:00am" value="10:00am"></div>
 <div jsname="XCHdmd"><input jsname="YPqjbf" id="xEnTiIn" role="combobox" aria-label="End time" data-initial-value="10:30am" value="10:30am"></div>
 <div jsname="NNrqNc"><input jsname="YPqjbf" id="xEnDaIn" aria-label="End date" data-date="20260306" value="Mar 6, 2026"></div>
 <div id="xAlDaCbx"><input type="checkbox" jsname="YPqjbf" aria-label="All day"></div>
 <h2>Guests and rooms</h2>
 <div role="tablist"><button role="tab" id="xGstTab" aria-selected="true" aria-controls="gpanel">Guests</button><button role="tab" aria-selected="false">Rooms</button></div>
 <div role="tabpanel" id="gpanel" aria-labelledby="xGstTab">
  <input role="combobox" aria-label="Guests" placeholder="Add guests">
  <div id="xGstLst"><div aria-label="Guests invited to this event." role="tree">
   <div role="treeitem" jsname="OLRBPb" id="xDtlDlgOrg" data-id="bob@example.com" data-email="bob@example.com" data-hovercard-id="bob@example.com" aria-label="Bob Example, Attending, Organizer"><span class="SDqFWd"><span>Bob Example</span></span></div>
   <div role="treeitem" jsname="OLRBPb" data-id="me@example.com" data-email="me@example.com" data-hovercard-id="me@example.com" aria-label="Me Example, Attending"><span class="SDqFWd"><span>Me Example</span></span><button aria-label="Mark optional"></button><button aria-label="Remove Me Example"></button></div>
  </div></div>
  <div id="xRmLst"><div aria-label="Rooms added to this event.">
   <div role="treeitem" jsname="OLRBPb" data-id="example.com_0123456789@resource.calendar.google.com" data-email="example.com_0123456789@resource.calendar.google.com" aria-label="HQ-1-3-Aspen (10), Attending"><span>HQ-1-3-Aspen (10)</span></div>
  </div></div>
  <fieldset><legend>Guest permissions</legend><input type="checkbox" aria-label="Let guests modify the event"><input type="checkbox" aria-label="Let guests invite others to the event"><input type="checkbox" aria-label="Let guests see the event guest list."></fieldset>
 </div>
 <div id="tabEventDetails"><div id="xLocIn"><input role="combobox" jsname="YPqjbf" aria-label="Add location"></div><div id="xNtList"></div><div id="xDescIn"><div contenteditable="true" role="textbox" aria-label="Description"></div></div></div>
</div></div></div>
</body>
`;

/** The signed-in user's corner of the page, for bubbles that are shown without one. */
export const USER_INFO = `<div id="xUserInfo" aria-hidden="true" style="display:none"><div id="xUserEmail">me@example.com</div><div id="xUserName"></div><div id="xTimezone">Europe/Berlin</div><div id="xUserLocale">en</div></div>`;
