/**
 * People sent away and brought home: sentences as pages of papers, agencies, courts and border forces have them, written for this purpose, with every
 * counted claim they make, in the form of ../sentences.ts.
 */
export const journeysPages: readonly (readonly [text: string, ...claims: string[]])[] = [
  // Departures.
  [
    'Immigration deported 35 foreigners arrested during a raid on a scam hub. In a statement, the bureau said the deported foreign nationals, which include nine females and 26 males, left on Tuesday.',
    'deport 35 people',
    'arrest 35 people',
    'deport 9 people',
    'deport 26 people',
  ],
  [
    'The agency organised a charter flight to Mali carrying 160 stranded migrants. The 160 migrants on board included 99 Malians, 51 Ivorians and ten Togolese.',
    'repatriate 160 people MLI,CIV,TGO',
    'repatriate 99 people MLI',
    'repatriate 51 people CIV',
    'repatriate 10 people TGO',
  ],
  ['Soldiers attacked the scam park, forcing over 1,500 foreigners to flee.', 'escape 1501+ people'],
  ['Soldiers used heavy machines to dismantle 83 buildings of the scam park.', 'close 83 sites'],
  ['Police freed 90 Chinese from the scam park. Three large express vehicles departed.', 'rescue 90 people CHN'],
  [
    'The bureau deported 37 foreigners over the scam. It said in a statement that the deportees were sent back to their home countries.',
    'deport 37 people',
  ],
  ['The charter took 88 stranded migrants home. It helped them all to return.', 'repatriate 88 people'],
  [
    'The bureau deported 61 foreigners over the scam. Two Indians, six Chinese and 53 Thais had left the country by noon.',
    'deport 61 people',
    'deport 2 people IND',
    'deport 6 people CHN',
    'deport 53 people THA',
  ],
  // Moved within a country, and out of it.
  ['A woman who came back was transferred to our zonal command for further investigation of the scam.'],
  ['Nine scam suspects were handed over to Thai police for further investigation.', 'deport 9 people'],
  // By what means.
  [
    'The agency returned 620 scam workers to their homes (410 by charter and 210 by bus).',
    'repatriate 620 people',
    'repatriate 410 people',
    'repatriate 210 people',
  ],
  // Told before by this number.
  [
    'The court said 42 convicts in the scam case were deported. They were part of a group of 610 suspects arrested in a raid. The syndicate ran a scam. The charges filed against the foreigners include fraud.',
    'deport 42 people',
    'arrest 610 people',
  ],
  ['This brings up the number of convicted foreigners deported since August over scams.'],
  // Who is beside whom.
  [
    'The agency flew home 104 Kenyans from scam compounds. The evacuees comprised 93 women allegedly tricked into going, as well as nine suspected traffickers and two babies.',
    'repatriate 104 people KEN',
    'recruit 93 people',
  ],
  // Held there before they came.
  [
    'A total of 64 Koreans who had been held in Laos for alleged scams arrived at Incheon International Airport.',
    'arrest 64 people KOR',
    'repatriate 64 people KOR',
  ],
  // Handed over where they live.
  [
    'Some 610 Nepalis came home from scam parks in May. The returnees were handed over to the police.',
    'repatriate 610 people NPL',
  ],
  // Moved within the country, and out of it.
  [
    'Police arrested 52 scam suspects in Phnom Penh. All 52 were transferred to Sihanoukville on Monday.',
    'arrest 52 people',
  ],
  [
    'Police arrested 52 scam suspects in Phnom Penh. All 52 were transferred to Guangzhou on Monday.',
    'arrest 52 people',
    'deport 52 people',
  ],
  // A clause behind a few words in quotation marks.
  [
    'The ministry said 36 Ghanaians who were held in “dire circumstances” in Laos have been brought home.',
    'hold 36 people GHA',
    'repatriate 36 people GHA',
  ],
  // How many there are of what a plural says.
  ['Deportations over scams since June now stand at 461.', 'deport 461 people'],
  // A number ruled out is nobody.
  ['The ministry said that only 21 scam workers had been deported, not 23.', 'deport 21 people'],
  [
    'Police deported 90 scam suspects. A special train carried 52 of them to Kunming.',
    'deport 90 people',
    'deport 52 people',
  ],
  // Those included, those who stayed, those who asked for help and are safe.
  [
    'A total of 37 Vietnamese nationals, including a toddler, who were in illegal scams, were deported on Thursday.',
    'deport 37 people VNM',
  ],
  [
    'The ministry said it had assisted 44 victims of scam parks to return to Nepal, but 310 remained in Laos.',
    'repatriate 44 people',
  ],
  [
    'The bureau received calls from 21 Thais over scam parks; 13 were safe and nine had returned to Thailand.',
    'repatriate 9 people THA',
  ],
  // Ways to travel.
  ['Cambodia sent 29 scam suspects to China aboard a chartered plane.', 'deport 29 people'],
  ['A second batch of 29 Kenyans from the scam compounds jetted back on Monday.', 'repatriate 29 people KEN'],
  // Told on of them; lured before, and going home; what is under way.
  [
    'The embassy rescued fourteen Nepalis from scam parks in Laos.\n\nStaff brought them to Thailand by bus.\n\nThey were repatriated to Nepal on Wednesday.',
    'rescue 14 people NPL',
    'repatriate 14 people NPL',
  ],
  [
    'Three Nepalis who were held in a scam park after being duped by traffickers have returned to Nepal.',
    'hold 3 people NPL',
    'repatriate 3 people NPL',
  ],
  ['The embassy said that efforts are underway to repatriate 11 Nepalis from scam parks.', 'repatriate 11 people NPL'],
  // Proceedings of deportation.
  ['The remaining four scam suspects are undergoing deportation proceedings.', 'deport 4 people'],
  // Brought to an embassy; asked, and not willing.
  ['The 13 victims of the scam park will be transferred from the border to the Kenyan Embassy in Bangkok.'],
  [
    'The scam suspects are Koreans. The office has contacted 80 people, all of them have refused to return to Korea. Laos will deport 60 Koreans.',
    'deport 60 people KOR',
  ],
  // All of them, behind a clause on some.
  [
    'A total of 27 Kenyans, including eight women, who had been lured to a scam park, were flown home.',
    'recruit 8 people KEN',
    'repatriate 27 people KEN',
  ],
  // Words that stand near a verb and are none of its own.
  ['Soldiers brought 61 workers of the scam park across the river in trucks.', 'rescue 61 people'],
  ['Police made 23 arrests at a scam centre in Bavet.', 'arrest 23 people'],
  ['An attache put the number of women at the scam villa at 11, two of whom had run away.', 'escape 2 people'],
  // Handed over on the way home, and arrested on arrival.
  [
    'A group of 93 Thais stranded in Laukkai by fighting around scam parks came home on Friday. They were handed over by Myanmar authorities to their Thai counterparts in Mae Sai.',
    'repatriate 93 people THA',
  ],
  [
    'Nine of the 93 returning to Thailand from scam compounds on Friday were arrested.',
    'repatriate 93 people',
    'arrest 9 people',
  ],
  // Kept from travelling on.
  ['The bureau stopped 900 travellers from leaving; also barred in its drive on trafficking were 41 passengers.'],
  ['Also offloaded in May were 23 passengers whose papers the anti-trafficking officers found to be forged.'],
]
