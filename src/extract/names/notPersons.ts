/** Capitalised words that stand alone in plans and reviews and are no first names: calendar, systems, tools, schemes, peoples. */
const WORDS = new Set(
  `
january february march april may june july august september october november december monday tuesday wednesday thursday friday
saturday sunday christmas easter covid spring summer autumn winter athena niche datix halo teams systmone systemone mosaic
liquidlogic ndelius delius oasys storm connect rio lorenzo emis vision paris carenotes cerner epic sharepoint equip sway
powerpoint zoom skype excel outlook facebook whatsapp instagram tinder google internet encompass clare claire freedom recovery
toolkit crimestoppers addaction relate refuge shelter samaritans mind respect galop paladin barnardo barnardos weightmans
ofsted cafcass british english scottish welsh irish polish romanian lithuanian asian african european american indian
pakistani bangladeshi chinese christian muslim jewish hindu sikh england wales scotland ireland britain europe parliament
government minister ministers home office act bill section chapter appendix figure table page recommendation recommendations
action actions learning lesson narrative update updates completed complete ongoing commenced agency agencies police probation
health housing education council constabulary trust board group partnership service services staff officers officer chair
panel review reviews training training's professionals practitioners victims perpetrators survivors women men children families
level tier phase part stage step red amber green local national regional county data information policy policies guidance
procedure procedures process processes however therefore although whilst while where when this that these those there their
they she he her his its it our we you all any each every some no not if in on at by for from with without within following
since after before during between both also only such other another further additional an a the and or but as of to is are was
were be been has have had will would should could can may might must do does did how what which who why yes none both
individual individuals agencies' everyone someone anyone nobody people person parent parents carer carers children's adults
adult domestic abuse violence sexual public social mental legal learning clinical senior named designated care primary
operation op project programme voice think family building choices early
`
    .trim()
    .split(/\s+/),
);

/** True for a word that is known to be no first name, or that the ordinary vocabulary of bodies and posts holds. */
export function isNoPerson(word: string): boolean {
  return WORDS.has(
    word
      .toLowerCase()
      .replace(/\u2019/g, "'")
      .replace(/'s?$/, ""),
  );
}
