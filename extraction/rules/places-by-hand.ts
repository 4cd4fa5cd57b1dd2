/**
 * Places that gazetteers of towns lack or spell otherwise: provinces and states news calls by short names, other spellings
 * of cities, ports, economic zones, corridors, mines and fields. Rows as `name | other name`, under `# country kind`
 * with kind one of city, province, zone. `~` marks a form with another common meaning.
 * Source: written for Leadwire from general knowledge. Licence: the project's own.
 */
export const placesByHand = `
# PK city
Karachi
Lahore
Faisalabad | Lyallpur
Rawalpindi | Pindi~
Rahim Yar Khan | R Y Khan | RY Khan
Dera Ghazi Khan | DG Khan | D.G. Khan
Dera Ismail Khan | DI Khan | D.I. Khan
Nawabshah | Shaheed Benazirabad
Sheikhupura | Shekhupura
Mirpurkhas
Hub~ | Hub Chowki
Sukkur
Gwadar
Skardu
Hunza
Gilgit
Muzaffarabad
Mirpur
Taxila
Hattar
Haripur
Swat
Chitral
Attock
Okara
Kasur
Burewala
Sadiqabad
Taftan
Torkham
Chaman
Khunjerab | Khunjrab
Jiwani
Ormara
Pasni
Sonmiani
Gadani
Jhimpir
Thatta
Keti Bandar
Nooriabad
Landhi
Korangi
Clifton~
Raiwind
Sundar
Kallar Kahar
Naran
Kaghan
Nathia Gali
Malam Jabba
Kalam
Machike
Matiari
Ghotki
Daharki | Dharki
Tharparkar
Islamkot
Chagai
Nokkundi
Dalbandin
Khuzdar
Lasbela
Sibi
Loralai
Duki
Harnai
Zhob
Ziarat
Sehwan
Jamshoro
Dadu
Larkana
Khairpur
Shikarpur
Jacobabad
# PK province
Punjab~
Sindh | Sind
Balochistan | Baluchistan
Khyber Pakhtunkhwa | KPK | KP~ | Khyber-Pakhtunkhwa | NWFP
Gilgit-Baltistan | GB~
Azad Jammu and Kashmir | Azad Kashmir | AJK | AJ&K
South Punjab | Southern Punjab | southern Punjab
Islamabad Capital Territory | ICT~
Kashmir
FATA
Hazara | Hazara Division
Malakand | Malakand Division
Potohar
Cholistan
# PK zone
Reko Diq | Reko-Diq | Rekodiq
Saindak
Thar | Thar Coal | Thar Block | Thar Desert | Thar coalfield
Duddar
Port Qasim | Bin Qasim | Port Bin Qasim
Karachi Port | Port of Karachi
Gwadar Port
Gwadar Free Zone | Gwadar North Free Zone
Rashakai | Rashakai Special Economic Zone | Rashakai SEZ
Allama Iqbal Industrial City | AIIC
M-3 Industrial City | M3 Industrial City | M3 Industrial Estate
Dhabeji | Dhabeji Special Economic Zone | Dhabeji SEZ
Bostan | Bostan Special Economic Zone
Quaid-e-Azam Business Park
Quaid-e-Azam Industrial Estate
Quaid-e-Azam Solar Park
Sundar Industrial Estate
Hattar Economic Zone | Hattar Special Economic Zone
Korangi Creek Industrial Park
Bin Qasim Industrial Park
SITE Karachi
Karachi Export Processing Zone | Karachi EPZ
Nooriabad Industrial Estate
Faisalabad Industrial Estate
Value Addition City
Moqpondass
Mohmand Marble City
Diamer-Bhasha | Diamer Bhasha | Diamer-Bhasha Dam | Bhasha Dam
Dasu Dam | Dasu Hydropower
Mohmand Dam
Tarbela | Tarbela Dam
Mangla | Mangla Dam
Neelum-Jhelum | Neelum Jhelum
Kohala | Kohala Hydropower
Karot | Karot Hydropower
Azad Pattan
Suki Kinari
Chashma
Lower Spat Gah
Gorakh Hill
Chiniot-Rajoa
Jhimpir wind corridor
Main Line-1 | ML-1
Karakoram Highway | KKH
China-Pakistan Economic Corridor | CPEC
Sialkot Airport
Islamabad International Airport | New Islamabad Airport
Jinnah International Airport
Ravi Riverfront | Ravi Riverfront City
Central Business District Punjab
Nawaz Sharif IT City
Capital Smart City
# BD city
Chattogram | Chittagong | Ctg
Cumilla | Comilla
Bogura | Bogra
Jashore | Jessore
Barishal | Barisal
Cox's Bazar
Gazipur
Narayanganj
Mirsarai | Mirsharai
Ashulia
Savar
Payra
Mongla
Matarbari
Anwara
Rooppur
Maheshkhali | Moheshkhali
Sreepur
Munshiganj
# BD zone
Bangabandhu Sheikh Mujib Shilpa Nagar | BSMSN
Mirsarai Economic Zone | National Special Economic Zone
BEPZA Economic Zone | Bepza EZ | BEPZA EZ
Payra Port
Mongla Port
Chattogram Port | Chittagong Port
Laldia | Laldia Terminal | Laldia Container Terminal
Patenga Container Terminal
Bay Terminal
Matarbari Port | Matarbari deep sea port
Meghna Industrial Economic Zone
Chinese Economic and Industrial Zone
Bangladesh Special Economic Zone
Araihazar
Padma Bridge
# IN city
Mumbai | Bombay
Bengaluru | Bangalore
Chennai | Madras
Kolkata | Calcutta
Gurugram | Gurgaon
Noida | Greater Noida
Pune
Hyderabad
Visakhapatnam | Vizag
Kochi | Cochin
Thiruvananthapuram | Trivandrum
Mysuru | Mysore
Prayagraj | Allahabad
Vadodara | Baroda
Puducherry | Pondicherry
Mangaluru | Mangalore
Sriperumbudur
Sanand
Dholera
Hosur
Tiruppur | Tirupur
Krishnagiri
Thoothukudi | Tuticorin
Sri City
Oragadam
Jamnagar
Mundra
Kandla
Dahej
Hazira
Jhagadia
Chakan
Talegaon
Manesar
Neemrana
Bhiwadi
Kakinada
Nellore
Paradip
Amaravati
Navi Mumbai
Nhava Sheva
# IN province
Tamil Nadu | Tamilnadu
Karnataka
Telangana
Andhra Pradesh
Maharashtra
Gujarat
Rajasthan
Uttar Pradesh
Madhya Pradesh
Odisha | Orissa
West Bengal
Kerala
Haryana
Bihar
Jharkhand
Chhattisgarh
Uttarakhand
Himachal Pradesh
Assam
Goa
Jammu and Kashmir | Jammu & Kashmir
Ladakh
# IN zone
GIFT City | Gujarat International Finance Tec-City
Dholera SIR | Dholera Special Investment Region
Mundra Port
Khavda
Vadhavan Port
Jawaharlal Nehru Port | JNPT
Vizhinjam
# LK city
Hambantota
Trincomalee
Galle
Kandy
Jaffna
Mannar
Sampur
Katunayake
Biyagama
# LK zone
Hambantota Port | Hambantota International Port
Port City Colombo | Colombo Port City
Colombo Port
Mattala
# NP city
Pokhara
Biratnagar
Birgunj
Lumbini
# CN city
Guangzhou | Canton~
Shenzhen
Xi'an | Xian
Ürümqi | Urumqi
Kashgar | Kashi~
Yiwu
Quanzhou
Jinhua
Weifang
Xuzhou
Linyi
Jiaxing
Huzhou
Shaoxing
Yichang
Xiangyang
Liuzhou
Ningde
Suzhou
Kunshan
Zhuhai
Sanya
Karamay
Horgos | Khorgos~
Lhasa
Zhangjiagang
Jiangyin
Kunming
Hotan
Turpan
# CN province
Guangdong | Guandong
Xinjiang | Xinjiang Uygur Autonomous Region
Inner Mongolia
Tibet
Guangxi
Ningxia
Shaanxi
Shanxi
Yangtze River Delta
Pearl River Delta
Greater Bay Area
# AE city
Dubai
Sharjah
Ajman
Fujairah
Ras Al Khaimah | Ras al-Khaimah | RAK~
Umm Al Quwain
Al Ain
Khorfakkan
Ruwais
Al Dhafra
# AE zone
Jebel Ali | Jebel Ali Free Zone | JAFZA | Jafza
KEZAD | Kizad | KIZAD | Khalifa Industrial Zone
Khalifa Port
Masdar City
Dubai International Financial Centre | DIFC
Abu Dhabi Global Market | ADGM
Dubai Silicon Oasis
Dubai South
Dubai Multi Commodities Centre | DMCC
Dubai Internet City
Hamriyah | Hamriyah Free Zone
Yas Island
Saadiyat | Saadiyat Island
Palm Jumeirah
Expo City | Expo City Dubai
# SA city
Jeddah | Jiddah
Makkah | Mecca
Madinah | Medina~
Dammam
Jubail
Yanbu
Al-Khobar | Al Khobar | Khobar
Dhahran
Tabuk
Abha
Jizan | Jazan
Al-Ahsa | Al Ahsa
Qassim | Al Qassim | Buraidah
Hail~
Rabigh
Sudair
AlUla | Al-Ula
Diriyah
Ras Al-Khair | Ras Al Khair
# SA zone
NEOM~ | Oxagon | The Line~ | Trojena
Qiddiya | Qiddiya City
King Abdullah Economic City | KAEC
King Abdullah Financial District | KAFD
SPARK~ | King Salman Energy Park
Jazan Economic City
Jubail Industrial City | Jubail 2
King Salman Park
Red Sea Project
# OM city
Sohar
Salalah
Duqm
Sur~
Nizwa
Barka
# OM zone
Sohar Freezone | Sohar Free Zone | Sohar Port and Freezone
Duqm Special Economic Zone | SEZAD | Special Economic Zone at Duqm
Salalah Free Zone
Khazaen | Khazaen Economic City
# QA city
Lusail
Ras Laffan
Mesaieed
# QA zone
North Field~ | North Field East
# KW zone
Mubarak Al-Kabeer Port | Mubarak al Kabir Port
Silk City
# BH city
Muharraq
Sitra
# IQ city
Basra | Basrah
Erbil | Arbil
Sulaymaniyah | Sulaimani
Mosul
Kirkuk
Najaf
Karbala
# IQ province
Kurdistan | Kurdistan Region | Iraqi Kurdistan Region
# IQ zone
Grand Faw Port | Al Faw
Rumaila
West Qurna
Majnoon
# IR city
Chabahar
Bandar Abbas
Isfahan | Esfahan
Mashhad
Shiraz
Tabriz
# IR zone
Chabahar Port
South Pars
# TR city
Istanbul
Izmir
Bursa
Gaziantep
Adana
Mersin
Konya
Kocaeli | Izmit
Manisa
Ceyhan
Eskişehir | Eskisehir
Kayseri
Tekirdağ | Tekirdag
# TR zone
Akkuyu
Sinop~
Mersin Port
Canal Istanbul | Kanal Istanbul
# EG city
Alexandria
Giza
Suez
Port Said
Ain Sokhna | Sokhna | Ain El Sokhna | Al-Sokhna | El Sokhna
Damietta
Ismailia
6th of October | 6th of October City | Sixth of October City
10th of Ramadan | 10th of Ramadan City | Tenth of Ramadan
New Cairo
Obour | Obour City
Sadat City
Borg El Arab | Borg El-Arab
Ras El Hekma | Ras al-Hekma | Ras El-Hekma
New Alamein | El Alamein
Sharm El Sheikh | Sharm el-Sheikh
Hurghada
Qantara West | West Qantara | Qantara
Zafarana
Gabal El Zeit
Benban
Kom Ombo
Beni Suef
Minya
Aswan
Luxor
Assiut
# EG zone
Suez Canal Economic Zone | SCZONE | SCZone | SC Zone
Suez Canal
New Administrative Capital | NAC~
Sokhna Industrial Zone
TEDA Suez | China-Egypt TEDA | TEDA-Egypt
Sokhna Port
East Port Said | East Port Said Port
Gulf of Suez
Golden Triangle~
Zohr | Zohr field
El Dabaa
# MA city
Casablanca
Tangier | Tanger
Marrakesh | Marrakech
Kenitra
Nouaceur
Jorf Lasfar
Dakhla
Laayoune
Agadir
Ouarzazate
Nador
Mohammedia
Berrechid
Benguerir
# MA zone
Tanger Med
Mohammed VI Tangier Tech City | Tangier Tech
Midparc
Atlantic Free Zone
Nador West Med
Noor Ouarzazate
Dakhla Atlantic Port
# DZ city
Oran
Constantine~
Annaba
Hassi Messaoud
Tindouf
# DZ zone
Gara Djebilet
Hassi R'Mel
# TN city
Sfax
Sousse
Bizerte
Enfidha
# LY city
Benghazi
Misrata
Tobruk
Sirte
# KE city
Mombasa
Kisumu
Nakuru
Eldoret
Naivasha
Thika
Lamu
Athi River
Kilifi
Turkana
Malindi
Machakos
Kajiado
# KE zone
Konza | Konza Technopolis | Konza Technology City
Olkaria
Tatu City
Dongo Kundu
Lamu Port | LAPSSET
Naivasha Special Economic Zone
Lake Turkana
Menengai
Two Rivers
Green Energy Park
# TZ city
Dar es Salaam | Dar-es-Salaam
Arusha
Mwanza
Tanga
Mtwara
Bagamoyo
Kibaha
Kahama
Unguja
Stone Town
Pemba
# TZ zone
Bagamoyo Port
Dar es Salaam Port | Dar Port
Kabanga
Mchuchuma
Liganga
Kwala
Kilimanjaro | Mount Kilimanjaro
Serengeti
# UG city
Entebbe
Jinja
Hoima
Mbale
Mbarara
Gulu
Kapeeka
Tororo
Soroti
Namanve
# UG zone
Kingfisher~ | Tilenga
Liao Shen Industrial Park
Kampala Industrial and Business Park
Karuma
Albertine Graben
East African Crude Oil Pipeline | EACOP
# RW city
Bugesera
Musanze
Rubavu
Huye
# RW zone
Kigali Special Economic Zone
Kigali Innovation City
Bugesera International Airport
# ET city
Adama
Hawassa
Dire Dawa
Mekelle
Bahir Dar
Jimma
Debre Birhan | Debre Berhan
Kombolcha
Dukem
Bishoftu
Sululta
Modjo
# ET province
Oromia | Oromia Regional State | Oromia region
Amhara
Tigray
Somali Region
Afar
Gambella | Gambela
Benishangul-Gumuz
Sidama
# ET zone
Eastern Industry Zone | Eastern Industrial Zone
Hawassa Industrial Park
Bole Lemi | Bole Lemi Industrial Park
Kilinto | Kilinto Industrial Park
Adama Industrial Park
Dire Dawa Free Trade Zone
Grand Ethiopian Renaissance Dam | GERD
Huajian Industrial Park
Kality
# DJ zone
Doraleh
Djibouti International Free Trade Zone | DIFTZ
Damerjog
# SO city
Berbera
Bosaso
Kismayo
Hargeisa
# SO zone
Berbera Port | Berbera Economic Zone
# NG city
Lagos
Kano
Port Harcourt
Ibadan
Kaduna
Calabar
Warri
Onitsha
Aba~
Lafia
Lekki
Ikeja
Apapa
Abeokuta
# NG province
Ogun | Ogun State
Nasarawa | Nasarawa State
Lagos State
Rivers State
Benue | Benue State
Kano State
Kaduna State
Edo State
Delta State
Cross River | Cross River State
Niger Delta
Akwa Ibom
Bayelsa
Niger State
# NG zone
Lekki Free Zone | Lekki Free Trade Zone
Lekki Deep Sea Port | Lekki Port~
Badagry
Bonny | Bonny Island
Ajaokuta
Agbara
Ogidigben
Eko Atlantic
Apapa Port
# GH city
Tema
Kumasi
Takoradi
Tarkwa
Tamale
Sunyani
# GH province
Ashanti | Ashanti Region
Greater Accra
# GH zone
Tema Free Zone
Dawa | Dawa Industrial Zone
Boankra
Ewoyaa
Obuasi
# CI city
Abidjan
San Pedro~
Bouaké | Bouake
# SN city
Diamniadio
Thiès | Thies
Ndayane
Saint-Louis
# SN zone
Ndayane Port
Sangomar
Greater Tortue Ahmeyim | GTA~
# TG city
Adétikopé
# TG zone
Adétikopé Industrial Platform | Plateforme Industrielle d'Adétikopé | PIA Adétikopé
# BJ zone
Glo-Djigbé | Glo-Djigbé Industrial Zone | GDIZ
# GA zone
Nkok
# GN zone
Simandou
Boké | Boke
# CM city
Douala
Kribi
Limbe
# CM zone
Kribi Port | Kribi Deep Sea Port
Nachtigal
# CG city
Pointe-Noire
# CD city
Lubumbashi
Kolwezi
Goma
Kisangani
Likasi
Matadi
# CD province
Katanga
Kasaï | Kasai
North Kivu
South Kivu
Lualaba
Haut-Katanga
Kongo Central
# CD zone
Kamoa-Kakula
Tenke Fungurume
Kisanfu
Manono
Banana Port
Inga | Grand Inga
Maluku Special Economic Zone
# ZM city
Kitwe
Ndola
Livingstone~
Kabwe
Chingola
Solwezi
Chambishi
Luapula
# ZM province
Copperbelt | Copperbelt Province
# ZM zone
Lobito Corridor
Zambia-China Economic and Trade Cooperation Zone
Lusaka South Multi-Facility Economic Zone
# ZW city
Bulawayo
Hwange
Kwekwe
Mutare
Gweru
Masvingo
Chivhu
Mvuma
Goromonzi
# ZW zone
Manhize | Manhizie
Arcadia Lithium | Arcadia mine
Bikita
Kamativi
Sabi Star
Victoria Falls
Beitbridge
# MZ city
Beira
Nacala
Pemba~
Palma~
Tete
Matola
# MZ province
Cabo Delgado
# MZ zone
Afungi
Rovuma | Rovuma Basin
Coral South | Coral Norte
Balama
# AO city
Lobito
Benguela
Cabinda
Soyo
Namibe
Huambo
# AO zone
Lobito Port | Port of Lobito
Luanda-Bengo
Barra do Dande
# NA city
Walvis Bay
Lüderitz | Luderitz
Swakopmund
# NA zone
Boegoebaai~
Tsau Khaeb
Walvis Bay Port
# BW city
Francistown
Selebi-Phikwe
# ZA city
Johannesburg
Cape Town
Durban
Port Elizabeth | Gqeberha
East London
Richards Bay
Saldanha | Saldanha Bay
Sandton
Midrand
Rosslyn
Rustenburg
Bloemfontein
# ZA province
Gauteng
KwaZulu-Natal | KZN
Western Cape
Eastern Cape
Northern Cape
Mpumalanga
Limpopo
North West Province
Free State
# ZA zone
Coega | Coega SEZ
Dube TradePort
Tshwane Automotive SEZ | Tshwane Special Economic Zone
Musina-Makhado
Atlantis SEZ
# MG city
Toamasina | Tamatave
# MU zone
Ebene | Ebène
# MR city
Nouadhibou
Zouerate
# MR province
Dakhlet Nouadhibou
Inchiri
# ID city
Surabaya
Bandung
Medan
Makassar
Batam
Bintan
Morowali
Karawang
Bekasi
Cikarang
Gresik
Halmahera
Konawe
Cilegon
Balikpapan
Pomalaa
Ketapang
Batang
Semarang
Tangerang
Subang
Purwakarta
# ID province
West Java
East Java
Central Java
Java~
Sumatra
Kalimantan
Sulawesi
Bali
Papua
Banten
Riau
North Maluku
Central Sulawesi
Southeast Sulawesi
Maluku
Borneo
# ID zone
Weda Bay
Morowali Industrial Park | Indonesia Morowali Industrial Park
Kendal Industrial Park | Kendal SEZ
Batang Industrial Park | Grand Batang City
Nongsa | Nongsa Digital Park
Rempang | Rempang Eco-City
Grasberg
Patimban | Patimban Port
Galang Batang
# VN city
Ho Chi Minh City | HCMC | Saigon | HCM City
Hai Phong | Hải Phòng | Haiphong
Da Nang | Danang | Đà Nẵng
Can Tho | Cần Thơ
Bien Hoa
Vung Tau
Nha Trang
Hue~
Ha Long
Quy Nhon
Thu Duc
Phu Quoc
# VN province
Bac Ninh | Bắc Ninh
Bac Giang | Bắc Giang
Binh Duong | Bình Dương
Dong Nai | Đồng Nai
Thai Nguyen | Thái Nguyên
Vinh Phuc | Vĩnh Phúc
Hung Yen | Hưng Yên
Hai Duong | Hải Dương
Quang Ninh | Quảng Ninh
Quang Nam
Long An
Ba Ria-Vung Tau | Ba Ria - Vung Tau
Thanh Hoa
Nghe An
Ha Tinh
Nam Dinh | Nam Định
Ha Nam
Thai Binh
Ninh Binh
Ninh Thuan | Ninh Thuận
Binh Thuan | Bình Thuận
Khanh Hoa | Khánh Hòa
Kien Giang | Kiên Giang
An Giang
Tien Giang
Tay Ninh
Binh Phuoc
Binh Dinh
Gia Lai
Dak Lak | Đắk Lắk
Quang Tri
Ca Mau
Soc Trang
Ben Tre
Tra Vinh
Dong Thap
Hau Giang
Lam Dong
Phu Yen
Hoa Binh
Mekong Delta
Red River Delta
# VN zone
VSIP | Vietnam-Singapore Industrial Park
Dung Quat
Nghi Son
Chu Lai
Van Trung Industrial Park
Nhon Trach
Long Thanh | Long Thanh airport
Long Duc Industrial Park
Dinh Vu
Cai Mep
Van Don
# TH city
Rayong
Chonburi | Chon Buri
Pattaya
Laem Chabang
Map Ta Phut
Chiang Mai
Phuket
Ayutthaya
Samut Prakan
Chachoengsao
Prachinburi
# TH zone
Eastern Economic Corridor | EEC
Amata City
U-Tapao
Southern Economic Corridor
# MY city
Penang | George Town~
Johor Bahru | JB~
Kulai
Cyberjaya
Kulim
Kuching
Kota Kinabalu
Kuantan
Port Klang
Bintulu
Iskandar Puteri
Malacca | Melaka
Ipoh
Shah Alam
Batu Kawan
Pengerang
# MY province
Johor
Selangor
Sarawak
Sabah
Kedah
Perak
Pahang
Negeri Sembilan
Terengganu
Kelantan
Labuan
# MY zone
Johor-Singapore Special Economic Zone | JS-SEZ
Iskandar Malaysia
Kulim Hi-Tech Park
Sedenak | Sedenak Tech Park
Forest City
Malaysia-China Kuantan Industrial Park | MCKIP
Carey Island
# PH city
Cebu | Cebu City
Davao
Batangas
Laguna~
Cavite
Tarlac
Subic
Makati
Taguig
Quezon City
Iloilo
Zamboanga
# PH province
Luzon
Visayas
Mindanao
Mindoro
Pampanga
Bulacan
Palawan
Negros
# PH zone
Clark Freeport | Clark Freeport Zone | New Clark City
Subic Bay | Subic Bay Freeport
Luzon Economic Corridor
# KH city
Sihanoukville
Siem Reap
Bavet
Poipet
Svay Rieng
Kandal
# KH zone
Sihanoukville Special Economic Zone
Funan Techo Canal
# LA zone
Boten
Thakhek
Saysettha
# MM city
Yangon | Rangoon
Mandalay
Kyaukphyu | Kyaukpyu
Dawei
Myawaddy
# MM province
Shan State
Rakhine
Kachin
# MM zone
Thilawa
Shwe Kokko
Letpadaung
# KZ city
Almaty | Alma-Ata
Shymkent
Aktau
Atyrau
Karaganda
Pavlodar
Aktobe
Ekibastuz
Taraz
Kostanay
Turkistan~ | Turkestan
Kyzylorda
Zhezkazgan
Semey
Ust-Kamenogorsk | Oskemen
# KZ province
Zhambyl | Zhambyl region | Jambyl
Akmola | Akmola region
Turkestan region | Turkistan region
Mangystau
Abai region
Ulytau
Karaganda region
# KZ zone
Tengiz
Kashagan
Karachaganak
Khorgos | Khorgos Gateway | Khorgos-Eastern Gate
Astana International Financial Centre | AIFC
Alatau City
Middle Corridor | Trans-Caspian
# UZ city
Samarkand
Bukhara
Namangan
Andijan
Fergana | Ferghana
Navoi | Navoiy
Jizzakh | Jizzax
Syrdarya | Sirdaryo
Nukus
Termez
Angren
Chirchik
Kokand
Karshi | Qarshi
Urgench
Khiva
Almalyk
Kagan
Shursuv
# UZ province
Fergana region | Ferghana region
Bukhara region
Samarkand region
Tashkent region
Syrdarya region
Surkhandarya | Surkhandarya region
Kashkadarya | Kashkadarya region
Khorezm
Jizzakh region
Navoi region
Namangan region
Andijan region
Karakalpakstan
# UZ zone
New Tashkent
Angren free economic zone
Navoi free economic zone
Nur Navoi
# TM city
Turkmenbashi
Mary~
Arkadag
Galkynysh
# TJ city
Khujand
Kulob
Tursunzade
# TJ province
Sughd | Sogd
Khatlon
# TJ zone
Rogun
Dangara
# KG city
Osh
Jalal-Abad
Naryn
Karakol
# KG province
Issyk-Kul
Chuy | Chui
# KG zone
Kambarata | Kambarata-1
Jerooy
Sandyk
# AZ city
Sumgait | Sumqayit
Ganja~
Mingachevir
Lachin
Shusha
Nakhchivan
Alat
Agdam | Aghdam
Jabrayil
# AZ province
Karabakh | Nagorno-Karabakh
# AZ zone
Alat Free Economic Zone
Shah Deniz
Azeri-Chirag-Gunashli
Zangezur | Zangezur corridor
Sangachal
# GE city
Batumi
Poti
Kutaisi
Anaklia
# GE zone
Anaklia Port | Anaklia Deep Sea Port
# AM city
Gyumri
Meghri
# AF city
Kandahar
Herat
Mazar-e-Sharif | Mazar-i-Sharif
Jalalabad
# AF zone
Mes Aynak
Wakhan | Wakhan Corridor
Amu Darya
Qosh Tepa
# MN zone
Oyu Tolgoi mine
Tavan Tolgoi
Gashuunsukhait
# RU city
Saint Petersburg | St. Petersburg | St Petersburg
Vladivostok
Kazan
Yekaterinburg
Novosibirsk
Nizhny Novgorod
# RU province
Tatarstan
Bashkortostan
Chechnya
Dagestan
Siberia
Russian Far East
Yakutia
Crimea~
# RU zone
Skolkovo
Alabuga
Arctic LNG 2
Yamal
# HU city
Debrecen
Győr | Gyor
Szeged
Pécs | Pecs
Kecskemét | Kecskemet
Hatvan
# RS city
Novi Sad
Niš | Nis
Zrenjanin
Kragujevac
Bor~
Smederevo
# RS zone
Jadar
# PL city
Wrocław | Wroclaw
Gdańsk | Gdansk
Kraków | Krakow | Cracow
Łódź | Lodz
Katowice
Miękinia | Miekinia
# PL province
Silesia | Upper Silesia | Lower Silesia
# CZ city
Brno
Ostrava
Plzeň | Pilsen
# ES province
Catalonia
Andalusia
Galicia
Extremadura
Basque Country
Aragon
# DE province
Bavaria
Saxony
Saxony-Anhalt
Thuringia
Brandenburg
Baden-Württemberg
North Rhine-Westphalia
Hesse
Lower Saxony
Saarland
# GB city
Birmingham
Manchester
Liverpool
Newcastle~
Sunderland
Teesside
Coventry
Cambridge~
Oxford~
Blyth
Humber
Edinburgh
Glasgow
Cardiff
Belfast
# GB zone
City of London
Canary Wharf
Silicon Fen
Port Talbot
# US province
California
Texas
Florida
Georgia state
Ohio
Michigan
Arizona
Nevada
Tennessee
North Carolina
South Carolina
Kentucky
Indiana
Alabama
Missouri
Illinois
Pennsylvania
New Jersey
New York State
Washington State
Virginia
Louisiana
Oklahoma
Kansas
Massachusetts
Oregon
Utah
Colorado
Idaho
Minnesota
Wisconsin
Iowa
Mississippi
Arkansas
Maryland
Connecticut
Delaware
Hawaii
Alaska
# US city
New York | New York City | NYC
Los Angeles
San Francisco
Silicon Valley
Houston
Detroit
Manhattan
Hollywood
Seattle
Chicago
Boston
# CA province
Ontario
Quebec | Québec
British Columbia
Alberta
Saskatchewan
Manitoba
Nova Scotia
Newfoundland
# AU province
New South Wales | NSW
Queensland
Western Australia
South Australia
Tasmania
Northern Territory
Pilbara
# NZ province
Taranaki | South Taranaki
Waikato
Southland
# BR city
São Paulo | Sao Paulo
Rio de Janeiro
Camaçari | Camacari
Manaus
# BR province
Bahia
Minas Gerais
Ceará | Ceara
Amazonas
# BR zone
Port of Açu | Porto do Açu | Acu Port
Pecém
Pecem
# MX city
Monterrey
Guadalajara
Tijuana
Querétaro | Queretaro
Saltillo
Ciudad Juárez | Ciudad Juarez
# MX province
Nuevo León | Nuevo Leon
Coahuila
Sonora
Jalisco
Guanajuato
Chihuahua
# CL city
Antofagasta~
# AR province
Jujuy
Salta
Catamarca
Patagonia
# AR zone
Vaca Muerta
# PE city
Callao
Chancay
# PE zone
Chancay Port | Port of Chancay
Las Bambas
# CO city
Medellín | Medellin
Cartagena
Barranquilla
# PA zone
Panama Canal
Balboa~
# EC city
Guayaquil
# JP city
Osaka
Nagoya
Yokohama
Fukuoka
Kumamoto
Sapporo
Kobe
Kyoto
Hiroshima
Sendai
# JP province
Hokkaido
Aichi
Kyushu
Kansai
Okinawa
# KR city
Busan | Pusan
Incheon
Ulsan
Daegu
Gwangju
Pyeongtaek
Yeosu
Pohang
Sejong
# KR province
Gyeonggi
Jeju
Jeolla
Gangwon
# KR zone
Saemangeum
Songdo
# TW city
Kaohsiung
Hsinchu
Taichung
Taoyuan
Tainan
# PG province
East Sepik
Morobe
Enga
# PG city
Lae
Wewak
# PG zone
Sepik Plains
Porgera
Wafi-Golpu
# FJ city
Nadi
Lautoka
# UA city
Kharkiv
Odesa | Odessa~
Lviv
Dnipro
Mariupol
# UA province
Donbas | Donbass
# BY zone
Great Stone | Great Stone Industrial Park
# EE city
Narva
Sillamäe | Sillamae
# LT city
Klaipėda | Klaipeda
Kaunas
# LV city
Ventspils
# GR zone
Piraeus~ | Port of Piraeus
# PT city
Sines
Porto~
# IT province
Sicily
Sardinia
Lombardy
Tuscany
Puglia
# FR city
Lyon
Marseille
Dunkirk
Toulouse
# CH city
Davos
Zurich | Zürich
Geneva
Basel
Zug
Baar
Lausanne
# NL city
Rotterdam
Eindhoven
Utrecht
# BE city
Antwerp
Ghent
`
