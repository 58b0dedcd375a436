import { mattersOf } from "../matter.ts";

/** Orders, homes, weapons, devices. */
export const PROTECTION = [
  ...mattersOf(
    "protective-orders",
    "breaches of non-molestation orders | what follows a breach of a protective order | responding when an order is broken | breached orders and arrest",
    "bail conditions that fit the danger | police bail with conditions | conditions set on bail | release on bail and safety",
    "domestic violence protection notices as a first step | early use of DVPN and DVPO powers | applying for a DVPO after an incident | short-term DVPNs to give breathing space",
    "evidence-led prosecution | prosecuting without the complainant's statement | charges that do not rest on the injured party alone | prosecution built on other evidence",
    "arrest on attending a domestic incident | positive action and arrest | the decision to arrest at the scene | officers who do not arrest, and why",
  ),
  ...mattersOf(
    "housing-and-safety",
    "tenancies in joint names | joint tenancy and what can be done about it | ending a shared tenancy safely | sole tenancy for the person who stays in the housing",
    "locks and alarms fitted within days | target hardening of the home | sanctuary measures put in fast | security work on the house under a sanctuary scheme",
    "homelessness applications from people who flee | being homeless through violence | priority need when fleeing and homeless | housing duty to those who escape",
    "rent arrears as a hint of abuse | housing debt and what causes it | arrears of rent looked into by housing officers | unpaid rent in housing as a symptom",
    "anti-social behaviour reports that are really abuse | noise complaints to housing | housing complaints about shouting next door | nuisance cases in housing with violence behind them",
  ),
  ...mattersOf(
    "firearms",
    "firearms licences held by violent people | shotgun certificates and domestic abuse | gun licensing decisions where abuse is alleged | firearm holders with a history of violence",
    "asking partners before a firearm licence is granted | a spouse's view on gun applications | firearms checks that speak to the household | consultation of former partners on shotgun licences",
    "medical markers for firearm owners | doctors' notes on people who keep guns | health flags about firearms | clinicians telling licensing units about gun owners",
    "removing firearms at the first report | seizure of guns after an incident | taking away shotguns at once | surrender of firearms when violence is alleged",
    "storage of firearms on farms | guns kept on rural holdings | firearms in farmhouses | shotguns within reach in the countryside",
  ),
  ...mattersOf(
    "technology-abuse",
    "tracking devices hidden in cars | technology used for monitoring movements | location tracking as technology abuse | tech abuse by concealed trackers",
    "phones checked by a partner | spying on a mobile phone as tech abuse | technology-facilitated monitoring of messages | digital surveillance of handsets",
    "smart doorbells and cameras that control | household devices turned to technology abuse | tech abuse through home cameras | connected gadgets as tools of digital control and stalking",
    "intimate pictures shared online | image-based online abuse | threats to post private photographs, a cyber offence | online abuse by means of pictures",
    "false profiles on social media | impersonation as cyber harassment | online harassment under made-up names | fake accounts used for cyber stalking",
  ),
];
